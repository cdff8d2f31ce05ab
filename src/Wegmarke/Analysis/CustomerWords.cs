using System.Text;
using Wegmarke.Capture;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Finds comments of customers that can be shown to others.</summary>
static class CustomerWords
{
    const int FewestLetters = 8;

    /// <summary>An order number or a telephone number is longer; a price or a year is not.</summary>
    const int MostDigits = 4;

    public static string? First(LogReader reader, IEnumerable<long> sequences) =>
        sequences.Select(sequence => Comment(reader, sequence)).FirstOrDefault(comment => comment is not null && CanBeShown(comment));

    /// <summary>Somebody who writes an address or a number into a comment could be recognised by it.</summary>
    internal static bool CanBeShown(string comment)
    {
        var digits = 0;
        foreach (var letter in comment.Where(letter => letter is not (' ' or '-' or '/' or '.')))
        {
            digits = char.IsDigit(letter) ? digits + 1 : 0;
            if (digits > MostDigits || letter == '@')
                return false;
        }
        return comment.Count(char.IsLetter) >= FewestLetters && !comment.Contains("://", StringComparison.Ordinal);
    }

    static string? Comment(LogReader reader, long sequence)
    {
        using var rows = reader.Rows(sequence, sequence);
        if (!rows.Next())
            return null;
        var fields = new BodyReader(rows.Row.Body);
        while (fields.Next())
        {
            if (fields.Field == BodyField.Comment)
                return Encoding.UTF8.GetString(fields.Value);
        }
        return null;
    }
}

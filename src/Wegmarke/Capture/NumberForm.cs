using System.Globalization;
using System.Text;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture;

/// <summary>How a column writes numbers.</summary>
/// <param name="Decimal">The sign before the decimals: '.' or ','. The other one, blanks and apostrophes may stand between groups of three digits.</param>
public readonly record struct NumberForm(char Decimal)
{
    public static NumberForm Point { get; } = new('.');

    public static NumberForm Comma { get; } = new(',');

    /// <summary>The form that cells show together: most of those that can be read in one way only.</summary>
    /// <param name="cells">Numbers, and perhaps words among them.</param>
    /// <returns>The form, null when none shows it; and then the first cell that means another number in the other form.</returns>
    public static (NumberForm? Shown, string? Open) Of(IEnumerable<string> cells)
    {
        var evidence = new NumberEvidence();
        foreach (var cell in cells.Select(Encoding.UTF8.GetBytes).Where(cell => cell.Length <= CellText.MaxBytes))
            evidence.Add(cell);
        return (evidence.Shown, evidence.Shown is null ? evidence.OpenCell : null);
    }

    /// <summary>Null when the text is no number written so.</summary>
    public double? Read(string text)
    {
        Span<byte> canonical = stackalloc byte[CellText.MaxBytes];
        var bytes = Encoding.UTF8.GetBytes(text);
        return bytes.Length <= CellText.MaxBytes && CellText.Number(bytes, this, canonical) is > 0 and var length
            ? double.Parse(canonical[..length], NumberStyles.Float, CultureInfo.InvariantCulture) : null;
    }
}

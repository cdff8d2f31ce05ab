using System.Globalization;
using System.Text;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>Reads delimited text letter by letter, without anything that the writer uses.</summary>
static class RawTable
{
    public static Encoding Windows { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static List<Dictionary<string, string>> Rows(string path, char separator, Encoding? encoding = null)
    {
        var lines = Lines(path, separator, encoding);
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    public static List<List<string>> Lines(string path, char separator, Encoding? encoding = null) => Parse(File.ReadAllText(path, encoding ?? Encoding.UTF8), separator);

    public static List<List<string>> Parse(string text, char separator)
    {
        var lines = new List<List<string>>();
        var (line, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in text)
        {
            if (letter == '"')
            {
                if (!quoted && cell.Length > 0)
                    cell.Append('"');
                quoted = !quoted;
            }
            else if (quoted)
                cell.Append(letter);
            else if (letter == separator || letter == '\n')
            {
                line.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    lines.Add(line);
                    line = [];
                }
            }
            else if (letter != '\r')
                cell.Append(letter);
        }
        return lines;
    }

    public static DateTime Time(string text, string pattern) => DateTime.ParseExact(text, pattern, CultureInfo.InvariantCulture);

    /// <summary>Cents of 1.234,50.</summary>
    public static long Cents(string money) => long.Parse(money.Replace(".", "").Replace(",", ""), CultureInfo.InvariantCulture);
}

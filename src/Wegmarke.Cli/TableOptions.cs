using System.CommandLine;
using Wegmarke.Capture;

namespace Wegmarke.Cli;

/// <summary>What a user says about the form of a file, where it is not to be detected.</summary>
static class TableOptions
{
    static readonly Option<string?> s_encoding = new("--encoding") { Description = "Encoding of a CSV file, for example utf-8, windows-1252, utf-16le, iso-8859-15, cp850." };
    static readonly Option<string?> s_separator = new("--separator") { Description = "What stands between cells: ',', ';', '|' or tab." };
    static readonly Option<string?> s_quote = new("--quote") { Description = "What cells are quoted with: double or single." };
    static readonly Option<string?> s_decimal = new("--decimal") { Description = "Sign before decimals: point or comma." };
    static readonly Option<string?> s_dates = new("--dates") { Description = "Order of dates with slashes: dmy (5/3/2026 is in March) or mdy (in May)." };
    static readonly Option<long?> s_header = new("--header-line") { Description = "Number of the line, or row of the sheet, that names the columns." };
    static readonly Option<string?> s_sheet = new("--sheet") { Description = "Sheet of a spreadsheet; else the largest." };

    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[s_encoding, s_separator, s_quote, s_decimal, s_dates, s_header, s_sheet])
            command.Options.Add(option);
    }

    /// <exception cref="ArgumentException">A value is none of those an option takes.</exception>
    public static ToldForm Told(ParseResult parsed) => new()
    {
        Encoding = parsed.GetValue(s_encoding),
        Separator = Separator(parsed.GetValue(s_separator)),
        Quote = One(parsed.GetValue(s_quote), "--quote", "double or single", ("double", '"'), ("\"", '"'), ("single", '\''), ("'", '\'')),
        Decimal = One(parsed.GetValue(s_decimal), "--decimal", "point or comma", ("point", '.'), (".", '.'), ("comma", ','), (",", ',')),
        Dates = One(parsed.GetValue(s_dates), "--dates", "dmy or mdy", ("dmy", DateOrder.DayFirst), ("mdy", DateOrder.MonthFirst)),
        HeaderLine = parsed.GetValue(s_header) is { } line ? line > 0 ? line : throw new ArgumentException($"--header-line {line}: lines are counted from 1.") : null,
        Sheet = parsed.GetValue(s_sheet),
    };

    static char? Separator(string? text) => text switch
    {
        null => null,
        "tab" or "\\t" or "\t" => '\t',
        [var sign] when sign < 0x80 && !char.IsLetterOrDigit(sign) && sign is not ('"' or '\'' or '\r' or '\n') => sign,
        _ => throw new ArgumentException($"--separator '{text}' is none. Use one sign, such as ',', ';' or '|', or the word tab."),
    };

    static T? One<T>(string? text, string option, string known, params (string Word, T Value)[] words) where T : struct
    {
        if (text is null)
            return null;
        foreach (var (word, value) in words)
        {
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
                return value;
        }
        throw new ArgumentException($"{option} '{text}' is unknown. Use {known}.");
    }
}

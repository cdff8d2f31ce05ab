using System.Globalization;
using System.Text;
using CsvHelper;

namespace Wegmarke.Feedback;

/// <summary>Reads tests from a CSV file: columns for date, touchpoint, tester, note, criteria (0–10) and items of checklists (yes or no), under
/// their English or German names. Separator and encoding are found.</summary>
public static class TestFile
{
    static readonly (string Column, string[] Names)[] s_columns =
    [
        ("date", ["date", "day", "Datum", "Tag"]),
        ("touchpoint", ["touchpoint", "Kontaktpunkt"]),
        ("tester", ["tester", "Prüfer", "Testerin", "by", "von"]),
        ("note", ["note", "comment", "Notiz", "Bemerkung", "Kommentar"]),
    ];

    static readonly string[] s_yes = ["yes", "y", "true", "1", "ja", "j", "x", "wahr"];
    static readonly string[] s_no = ["no", "n", "false", "0", "nein", "falsch"];
    static readonly string[] s_days = ["yyyy-MM-dd", "d.M.yyyy"];

    /// <exception cref="FeedbackException">Columns are missing, or a row cannot be read; then the message names the first ones.</exception>
    public static IReadOnlyList<ToldTest> Read(string path)
    {
        var text = Decoded(File.ReadAllBytes(path));
        using var reader = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)), new CsvReaderOptions { Separator = Separator(text), HasHeader = false, AllowLineBreaksInQuotes = true, SkipEmptyLines = true, TrackLineNumbers = true, FieldCountMismatch = CsvFieldCountHandling.Allow }, leaveOpen: false);
        if (!reader.Read())
            throw new FeedbackException($"{path} is empty. Its first line names the columns: date, touchpoint, tester, note, {CriterionNames.Words}, or items of a checklist.");
        var names = Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetString(at).Trim()).ToArray();
        var columns = names.Select(ColumnOf).ToArray();
        foreach (var needed in (string[])["date", "touchpoint"])
        {
            if (!columns.Contains(needed))
                throw new FeedbackException($"{path} has no column '{needed}'. It has {string.Join(", ", names)}.");
        }
        return Rows(reader, names, columns);
    }

    static List<ToldTest> Rows(CsvReader reader, string[] names, string?[] columns)
    {
        var tests = new List<ToldTest>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, names.Length).Select(at => at < reader.FieldCount ? reader.GetString(at).Trim() : "").ToArray();
            try
            {
                tests.Add(Row(names, columns, cells));
            }
            catch (FeedbackException cause)
            {
                throw new FeedbackException($"Line {reader.LineNumber}: {cause.Message} Nothing of the file was stored.");
            }
        }
        return tests;
    }

    static ToldTest Row(string[] names, string?[] columns, string[] cells)
    {
        string Cell(string column) => columns.IndexOf(column) is >= 0 and var at ? cells[at] : "";
        var (marks, items) = (new Dictionary<string, double>(), new Dictionary<string, bool>());
        foreach (var (at, name) in names.Index().Where(name => columns[name.Index] is null && cells[name.Index].Length > 0))
        {
            if (CriterionNames.Find(name) is { } criterion)
                Add(marks, CriterionNames.Word(criterion), Mark(name, cells[at]));
            else
                Add(items, name, IsYes(name, cells[at]));
        }
        return new(Cell("touchpoint"), Day(Cell("date")), Cell("tester"), marks, items, Cell("note"));
    }

    static void Add<T>(Dictionary<string, T> told, string what, T value)
    {
        if (!told.TryAdd(what, value))
            throw new FeedbackException($"Two columns say '{what}'. Leave one of them out.");
    }

    static string? ColumnOf(string name) => s_columns.FirstOrDefault(column => column.Names.Any(known => CriterionNames.Compact(known) == CriterionNames.Compact(name))).Column;

    static double Mark(string name, string cell) => double.TryParse(cell.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var mark)
        ? mark : throw new FeedbackException($"'{cell}' under '{name}' is no mark from 0 to 10.");

    static bool IsYes(string name, string cell) => s_yes.Contains(cell, StringComparer.OrdinalIgnoreCase)
        || (s_no.Contains(cell, StringComparer.OrdinalIgnoreCase) ? false : throw new FeedbackException($"'{cell}' under '{name}' is neither yes nor no."));

    static DateOnly Day(string cell) => DateOnly.TryParseExact(cell, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day : throw new FeedbackException($"'{cell}' is no date; write 2026-05-31 or 31.05.2026.");

    /// <summary>The one that stands most often in the first line.</summary>
    static char Separator(string text)
    {
        var first = text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
        var (semicolons, commas, tabs) = (first.Count(';'), first.Count(','), first.Count('\t'));
        return tabs > Math.Max(semicolons, commas) ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>UTF-8; what is none was written by an older German program, whose letters and quotation marks are those of Windows.</summary>
    static string Decoded(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes); // comes with the framework
        }
    }
}

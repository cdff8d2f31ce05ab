namespace Wegmarke.Capture.Tables;

/// <summary>Finds separator, quote and header of a CSV text: of all ways to cut it, the one that gives records of equal length below a line
/// of names.</summary>
static class CsvFormFinder
{
    const int MaxRecords = 300;
    const int LookedAt = 1 << 18;

    /// <summary>The more seldom in words and numbers, the earlier, because the first of equals is taken.</summary>
    static readonly char[] s_separators = ['\t', ';', '|', ','];

    /// <exception cref="ImportException">The line told as header does not exist.</exception>
    public static CsvForm Of(ReadOnlySpan<byte> head, bool isWhole, ToldForm told)
    {
        var text = head[..Math.Min(head.Length, LookedAt)];
        var isCut = text.Length < head.Length || !isWhole;
        var named = Named(text);
        CsvForm? best = null;
        var bestScore = double.MinValue;
        foreach (var separator in told.Separator is { } only ? [only] : named is { } said ? [said] : s_separators)
        {
            var quote = told.Quote ?? QuoteOf(text, separator);
            var records = SampleSplitter.Split(text, separator, quote, MaxRecords, isCut);
            if (records.Count == 0)
                records = SampleSplitter.Split(text, separator, quote, MaxRecords, isCut: false);
            var form = CsvForm.Of(separator, quote, Without(records, named), told.HeaderLine);
            var score = form is null ? double.MinValue : Score(form, records);
            if (score > bestScore + 1e-9)
                (best, bestScore) = (form, score);
        }
        return best ?? throw (told.HeaderLine is { } line
            ? new ImportException($"--header-line {line}: no row begins on that line within the first {LookedAt / 1024} KiB. Give the number of the line that names the columns.")
            : new ImportException("The file is empty: the first line must name the columns, at least 'time' and 'touchpoint' or 'event' (docs/guide/import.md)."));
    }

    /// <summary>Excel's own way of saying it: a first line <c>sep=;</c>.</summary>
    static char? Named(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        return text is [(byte)'s', (byte)'e', (byte)'p', (byte)'=', var separator, (byte)'\r' or (byte)'\n', ..] ? (char)separator : null;
    }

    static List<SampleRecord> Without(List<SampleRecord> records, char? named) =>
        named is null || records.Count == 0 ? records : records[1..];

    /// <summary>Single quotes, when whole cells stand in them and none in double ones.</summary>
    static char QuoteOf(ReadOnlySpan<byte> text, char separator)
    {
        var singles = SampleSplitter.Split(text, separator, '\0', MaxRecords, isCut: false).SelectMany(record => record.Cells).ToList();
        var inSingle = singles.Count(cell => cell.Length > 1 && cell[0] == '\'' && cell[^1] == '\'');
        var inDouble = singles.Count(cell => cell.Length > 0 && cell[0] == '"');
        return inSingle > 1 && inDouble == 0 ? '\'' : '"';
    }

    /// <summary>Cells per record equal below the header; names free of other separators; a time among them; several cells.</summary>
    static double Score(CsvForm form, List<SampleRecord> records)
    {
        var header = form.Header;
        var rows = records.Where(record => record.Line > header.Line).ToList();
        var equal = rows.Count == 0 ? 1 : rows.Count(row => row.Cells.Count == header.Cells.Count) / (double)rows.Count;
        var clean = header.Cells.Where((cell, at) => header.Quoted[at] || cell.AsSpan().IndexOfAny(s_separators) < 0).Count() / (double)header.Cells.Count;
        return equal + 2 * clean + (HeaderNames.AreNames(header) ? 0.5 : 0) + (header.Cells.Any(HeaderNames.IsTime) ? 0.5 : 0)
            + (header.Cells.Count > 1 ? 1 : 0) - 0.05 * form.Titles.Count;
    }
}

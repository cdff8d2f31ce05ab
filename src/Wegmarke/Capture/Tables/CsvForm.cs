namespace Wegmarke.Capture.Tables;

/// <summary>How a CSV text is cut into cells, and where its names stand.</summary>
/// <param name="Header">The record that names the columns.</param>
/// <param name="Titles">Records before it.</param>
sealed record CsvForm(char Separator, char Quote, SampleRecord Header, IReadOnlyList<SampleRecord> Titles)
{
    public const int MaxHeaderRecord = 50;

    /// <summary>Where the header stands ahead of titles is found by what a header is: many cells, all of them names.</summary>
    public static CsvForm? Of(char separator, char quote, List<SampleRecord> records, long? headerLine)
    {
        var usual = UsualCells(records);
        var at = headerLine is { } told ? records.FindIndex(record => record.Line == told) : HeaderAt(records, usual);
        return at < 0 ? null : new(separator, quote, records[at], records[..at]);
    }

    /// <summary>The number of cells that most records have.</summary>
    static int UsualCells(List<SampleRecord> records) =>
        records.Count == 0 ? 0 : records.CountBy(record => record.Cells.Count).OrderByDescending(count => count.Value).ThenByDescending(count => count.Key).First().Key;

    static int HeaderAt(List<SampleRecord> records, int usual)
    {
        var first = records[..Math.Min(records.Count, MaxHeaderRecord)];
        var known = first.FindIndex(record => record.Cells.Any(cell => HeaderNames.IsTime(cell)) && HeaderNames.AreNames(record));
        if (known >= 0)
            return known;
        var named = first.FindIndex(record => IsDense(record, usual) && HeaderNames.AreNames(record));
        return named >= 0 ? named : first.FindIndex(record => IsDense(record, usual)) is var dense and >= 0 ? dense : first.Count - 1 < 0 ? -1 : 0;
    }

    static bool IsDense(SampleRecord record, int usual) => record.Cells.Count >= usual * 0.6 && record.Filled >= Math.Min(usual, Math.Max(2, usual * 0.6));
}

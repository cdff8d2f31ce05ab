namespace Wegmarke.Capture.Tables;

/// <summary>Finds the form of a CSV file: encoding, then separator, quote and header, then column by column.</summary>
static class CsvTableForm
{
    const int MaxRecords = 5_000;
    const int MaxTitle = 200;

    /// <exception cref="ImportException">It is no text, or has no header.</exception>
    public static TableForm Of(string path, TableSample sample, bool isZipped, ToldForm told)
    {
        var (encoding, doubt) = told.Encoding is { } name ? (TextEncoding.Named(name), null) : EncodingFinder.Of(sample);
        var head = encoding.ToUtf8(sample.Head);
        RequireText(path, head);
        var csv = CsvFormFinder.Of(head, sample.IsWhole, told);
        var isRejects = RejectedColumns.Are(csv.Header.Cells);
        told = isRejects ? RejectedColumns.Told(csv.Header.Cells, told) : told;
        var columns = Columns(csv, head, sample, encoding, told);
        return new TableForm(TableKind.Csv)
        {
            IsRejects = isRejects,
            IsZipped = isZipped,
            Encoding = new(encoding.Name, told.Encoding is not null),
            Separator = new(csv.Separator, told.Separator is not null),
            Quote = new(csv.Quote, told.Quote is not null),
            HeaderLine = new(csv.Header.Line, told.HeaderLine is not null),
            HeaderStart = csv.Header.Start,
            TitleLines = [.. csv.Titles.Where(title => title.Filled > 0).Select(title => title.Text.Length <= MaxTitle ? title.Text : title.Text[..MaxTitle] + "…")],
            Columns = isRejects ? [.. RejectedColumns.Of(columns)] : columns,
            Told = told,
            Doubt = doubt is null ? null : $"{path}: {doubt}",
        };
    }

    static void RequireText(string path, ReadOnlySpan<byte> head)
    {
        var end = head.IndexOfAny((byte)'\n', (byte)'\r');
        if ((end < 0 ? head : head[..end]).Contains((byte)0))
            throw new ImportException($"{path} is no text file: its first line holds binary zeros. Save it as CSV (UTF-8) and import that.");
    }

    static IReadOnlyList<ColumnForm> Columns(CsvForm csv, byte[] head, TableSample sample, TextEncoding encoding, ToldForm told)
    {
        var evidence = new TableEvidence([.. csv.Header.Cells.Select(cell => cell.Trim())]);
        var areGuarded = RejectedColumns.Are(csv.Header.Cells);
        var body = head.AsSpan(csv.Header.Start);
        evidence.Add(SampleSplitter.Split(body, csv.Separator, csv.Quote, MaxRecords, !sample.IsWhole).Skip(1), areGuarded);
        foreach (var piece in sample.Later)
        {
            var text = encoding.ToUtf8(piece).AsSpan();
            // A piece begins somewhere inside a record.
            var start = text.IndexOfAny((byte)'\n', (byte)'\r') + 1;
            evidence.Add(SampleSplitter.Split(text[start..], csv.Separator, csv.Quote, MaxRecords, isCut: true).Skip(1), areGuarded);
        }
        return [.. evidence.Columns(told).Where(column => column.Name.Length > 0 || column.Kind != ValueKind.Empty)];
    }
}

namespace Wegmarke.Capture.Tables;

/// <summary>Finds the form of a spreadsheet: which sheet, which row names the columns, and what each column holds.</summary>
static class SheetForm
{
    const int SampledRows = 2_000, LookedForContent = 1_000;

    /// <exception cref="ImportException">There is no such sheet, no content, or a header of merged cells.</exception>
    public static TableForm Of(string path, Spreadsheet spreadsheet, ToldForm told)
    {
        var (sheet, others) = Chosen(path, spreadsheet, told.Sheet);
        using var rows = spreadsheet.Open(sheet);
        var sampled = Sample(rows);
        var header = CsvForm.Of('\0', '\0', [.. sampled.Select(row => row.Record)], told.HeaderLine)
            ?? throw new ImportException(told.HeaderLine is { } line ? $"--header-line {line}: row {line} of the sheet '{sheet.Name}' is empty or beyond the first {SampledRows}. Give the number of the row that names the columns."
                : $"{path}: the sheet '{sheet.Name}' is empty. Its first row must name the columns.");
        var columns = Columns(header.Header, sampled, told);
        RequireNames(path, spreadsheet, sheet, header.Header, columns);
        columns = [.. columns.Where(column => column.Name.Length > 0 || (column.Kind != ValueKind.Empty && column.At < header.Header.Cells.Count))];
        return new TableForm(spreadsheet.Kind)
        {
            HeaderLine = new(header.Header.Line, told.HeaderLine is not null),
            Sheet = new(sheet.Name, told.Sheet is not null),
            TitleLines = [.. header.Titles.Select(title => string.Join(" ", title.Cells.Where(cell => cell.Length > 0)))],
            Columns = columns,
            Told = told,
            Notes = Notes(sheet, others, sampled),
        };
    }

    internal static (SheetPart Sheet, List<SheetPart> Others) Chosen(string path, Spreadsheet spreadsheet, string? told)
    {
        var sheets = spreadsheet.Sheets;
        if (told is not null)
            return (sheets.FirstOrDefault(sheet => sheet.Name.Equals(told, StringComparison.OrdinalIgnoreCase))
                ?? throw new ImportException($"{path} has no sheet '{told}'. It has: {Names(sheets)}."), []);
        var filled = sheets.Where(sheet => !sheet.IsHidden && (sheets.Count == 1 || HasContent(spreadsheet, sheet))).OrderByDescending(sheet => sheet.Size).ToList();
        return filled.Count > 0 ? (filled[0], filled[1..])
            : throw new ImportException(sheets.Any(sheet => sheet.IsHidden) ? $"{path} has only hidden or empty sheets. Name one with --sheet: {Names(sheets)}." : $"{path} has no sheet with content.");
    }

    static string Names(IEnumerable<SheetPart> sheets) => string.Join(", ", sheets.Select(sheet => $"'{sheet.Name}'"));

    static bool HasContent(Spreadsheet spreadsheet, SheetPart sheet)
    {
        using var rows = spreadsheet.Open(sheet);
        for (var row = 0; row < LookedForContent && rows.Next(); row++)
        {
            if (rows.Width > 0)
                return true;
        }
        return false;
    }

    static List<SampledRow> Sample(SheetReader rows)
    {
        var sampled = new List<SampledRow>();
        while (sampled.Count < SampledRows && rows.Next())
        {
            if (rows.Width > 0)
                sampled.Add(SampledRow.Of(rows));
        }
        return sampled;
    }

    static ColumnForm[] Columns(SampleRecord header, List<SampledRow> sampled, ToldForm told)
    {
        var below = sampled.Where(row => row.Record.Line > header.Line && !TotalLine.Is(row.Record.Cells)).ToList();
        var width = Math.Max(header.Cells.Count, below.Select(row => row.Record.Cells.Count).DefaultIfEmpty().Max());
        var evidence = new TableEvidence([.. Enumerable.Range(0, width).Select(at => at < header.Cells.Count ? header.Cells[at].Trim() : "")]);
        foreach (var row in below)
            row.AddTo(evidence);
        return [.. evidence.Columns(told)];
    }

    static void RequireNames(string path, Spreadsheet spreadsheet, SheetPart sheet, SampleRecord header, ColumnForm[] columns)
    {
        if (Array.TrueForAll(columns, column => column.Name.Length > 0 || column.Kind == ValueKind.Empty) && columns.Length > 1)
            return;
        if (spreadsheet.MergedIn(sheet, header.Line) is { } merged)
            throw new ImportException($"{path}: in row {header.Line} of the sheet '{sheet.Name}', which names the columns, the cells {merged} are merged, so that columns have no name of their own. Unmerge them and name each column, or say which row names them with --header-line.");
    }

    static List<string> Notes(SheetPart sheet, List<SheetPart> others, List<SampledRow> sampled)
    {
        var notes = new List<string>();
        if (others.Count > 0)
            notes.Add($"The sheet '{sheet.Name}' is the largest of {others.Count + 1} and is the one read; the others are {Names(others)} (--sheet NAME).");
        if (sheet.IsHidden)
            notes.Add($"The sheet '{sheet.Name}' is hidden.");
        if (sampled.Count(row => row.IsHidden) is var hidden and > 0)
            notes.Add($"{hidden} of the first {sampled.Count} rows are hidden; hidden rows are read like all others.");
        if (sampled.Sum(row => row.Errors) is var errors and > 0)
            notes.Add($"{errors} cells of the first {sampled.Count} rows are failed formulas (such as #REF!): in columns of numbers, dates and canonical names they cost the row, elsewhere they are read as empty.");
        return notes;
    }
}

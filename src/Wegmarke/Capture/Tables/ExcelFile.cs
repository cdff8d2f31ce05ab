namespace Wegmarke.Capture.Tables;

/// <summary>An Excel workbook (.xlsx, .xlsm).</summary>
sealed class ExcelFile(ZippedDocument document) : Spreadsheet(TableKind.Excel)
{
    readonly Workbook _workbook = new(document);

    public override IReadOnlyList<SheetPart> Sheets => _workbook.Sheets;

    public override SheetReader Open(SheetPart sheet) => new XlsxSheet(document, _workbook, sheet);

    /// <summary>Merged cells stand behind all rows, so this reads the whole sheet.</summary>
    public override string? MergedIn(SheetPart sheet, long row)
    {
        string? found = null;
        document.Read(sheet.Part, xml =>
        {
            if (found is null && xml.LocalName == "mergeCell" && xml.GetAttribute("ref") is { } place && IsIn(place, row))
                found = place;
        });
        return found;
    }

    static bool IsIn(string place, long row)
    {
        var rows = place.Split(':').Select(corner => long.TryParse(corner.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"]), out var number) ? number : 0).ToList();
        return rows[0] <= row && row <= rows[^1];
    }

    public override void Dispose() => document.Dispose();
}

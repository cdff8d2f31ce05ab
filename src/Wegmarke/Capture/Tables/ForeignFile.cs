namespace Wegmarke.Capture.Tables;

/// <summary>Files of other programs, told by their first bytes, each with the way to a table.</summary>
static class ForeignFile
{
    /// <exception cref="ImportException">The file is no table that is read here.</exception>
    public static void Refuse(string path, TableSample sample)
    {
        ReadOnlySpan<byte> start = sample.Head;
        if (start.IsEmpty)
            throw new ImportException($"{path} is empty. The first line must name the columns, at least 'time' and 'touchpoint' or 'event' (docs/guide/import.md).");
        if (start is [0xd0, 0xcf, 0x11, 0xe0, ..])
            throw new ImportException($"{path} is an old Excel file (.xls). Open it in Excel or LibreOffice and save it as .xlsx ('Excel Workbook') or as CSV (UTF-8).");
        if (start.StartsWith("%PDF"u8))
            throw new ImportException($"{path} is a PDF, a picture of a table. Export the table as .xlsx or CSV from the program it was made with.");
        if (start is [0xff, 0xfe, 0, 0, ..] or [0, 0, 0xfe, 0xff, ..])
            throw new ImportException($"{path} is in UTF-32. Save it as CSV (UTF-8) and import that.");
        if (start.StartsWith("SQLite format 3"u8))
            throw new ImportException($"{path} is a SQLite database, no table. Export the table you mean as CSV.");
        RefuseText(path, start.TrimStart(" \t\r\n\uFEFF"u8));
    }

    static void RefuseText(string path, ReadOnlySpan<byte> start)
    {
        if (start is [(byte)'[', ..])
            throw new ImportException($"{path} is a JSON array. Write JSON Lines: one object on each line, without brackets and commas around them.");
        if (start.StartsWith("<!DOCTYPE html"u8) || start.StartsWith("<html"u8) || start.StartsWith("<HTML"u8) || start.StartsWith("<table"u8))
            throw new ImportException($"{path} is a web page; some shops call that .xls. Open it in Excel or LibreOffice and save it as .xlsx or as CSV (UTF-8).");
        if (start.StartsWith("{\\rtf"u8))
            throw new ImportException($"{path} is a text document (RTF). Export the table as .xlsx or CSV.");
        if (start.StartsWith("<?xml"u8) || start is [(byte)'<', ..])
            throw new ImportException($"{path} is XML, but no event log (XES). Export the table as .xlsx or CSV.");
    }
}

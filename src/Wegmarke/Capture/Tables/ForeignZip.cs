namespace Wegmarke.Capture.Tables;

/// <summary>Zipped files that are no spreadsheet, each with the way to a table.</summary>
static class ForeignZip
{
    const int Shown = 5;

    public static string Words(string path, ZippedDocument document) =>
        document.Has("xl/workbook.bin") ? $"{path} is a binary Excel file (.xlsb). Save it as .xlsx ('Excel Workbook') or as CSV (UTF-8)."
        : document.Names.Any(name => name.StartsWith("Index/", StringComparison.Ordinal) || name.EndsWith(".iwa", StringComparison.Ordinal)) || document.Has("Index.zip")
            ? $"{path} is a Numbers document. In Numbers choose File, Export To, Excel or CSV, and import that."
        : document.Has("word/document.xml") ? $"{path} is a Word document. Export the table as .xlsx or CSV."
        : document.Names.Any() ? $"{path} is a ZIP archive and no Excel file. Unpack it and import the files in it: {string.Join(", ", document.Names.Take(Shown))}{(document.Names.Count() > Shown ? " …" : "")}."
        : $"{path} is an empty ZIP archive.";
}

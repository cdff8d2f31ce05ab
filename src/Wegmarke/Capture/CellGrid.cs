using System.Text;
using Wegmarke.Capture.Files;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture;

/// <summary>A small table as it stands, cell by cell, without taking any row for names of columns: for tables that people draw rather than record.</summary>
public static class CellGrid
{
    const int MaxRows = 2_000;
    const long MaxBytes = 16 << 20;

    /// <summary>Of a CSV file, encoding and separator are found; of a workbook, the largest visible sheet is read, whose numbers have a decimal point.</summary>
    /// <exception cref="ImportException">It is no table, or a large one.</exception>
    public static GridCells Read(string path)
    {
        using var file = SourceFile.Open(path);
        return Read(path, file);
    }

    /// <summary>The same of a table that is no file; to be read from its beginning.</summary>
    /// <param name="path">What it is called in messages.</param>
    /// <param name="file">Can be read again from the beginning.</param>
    /// <exception cref="ImportException">It is no table, or a large one.</exception>
    public static GridCells Read(string path, Stream file)
    {
        if (file.Length > MaxBytes)
            throw new ImportException($"{path} has {file.Length:N0} bytes; a table of a map has at most {MaxBytes:N0}. Save the sheet alone.");
        var sample = TableSample.Of(file);
        if (sample.Head.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return new(OfSheet(path, file), NumberForm.Point);
        ForeignFile.Refuse(path, sample);
        return new(OfText(path, file, sample), null);
    }

    static List<IReadOnlyList<string>> OfText(string path, Stream file, TableSample sample)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var (encoding, doubt) = EncodingFinder.Of(sample);
        if (doubt is not null)
            throw new ImportException($"{path}: {doubt}");
        var text = encoding.ToUtf8(bytes);
        var form = CsvFormFinder.Of(text, isWhole: true, ToldForm.Nothing);
        return Bounded(path, [.. SampleSplitter.Split(text, form.Separator, form.Quote, MaxRows + 1, isCut: false).Select(record => (IReadOnlyList<string>)record.Cells)]);
    }

    static List<IReadOnlyList<string>> OfSheet(string path, Stream file)
    {
        using var spreadsheet = Spreadsheet.Of(path, new Unowned(file));
        var sheet = SheetForm.Chosen(path, spreadsheet, told: null).Sheet;
        using var rows = spreadsheet.Open(sheet);
        var read = new List<IReadOnlyList<string>>();
        while (read.Count <= MaxRows && rows.Next())
            read.Add([.. Enumerable.Range(0, rows.Width).Select(column => rows.Type(column) == CellType.Error ? "" : Encoding.UTF8.GetString(rows.Cell(column)))]);
        return Bounded(path, read);
    }

    static List<IReadOnlyList<string>> Bounded(string path, List<IReadOnlyList<string>> rows) => rows.Count <= MaxRows ? rows
        : throw new ImportException($"{path} has more than {MaxRows:N0} rows; that is no table of a map. Interactions are imported with 'wegmarke import FILE'.");
}

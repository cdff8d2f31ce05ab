using System.IO.Compression;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Opens a file as a table, or says which other kind of file with rows it is: first its form is found from a sample, then its rows are read by that form.</summary>
static class TableFile
{
    /// <summary>Comments may stand before the log.</summary>
    const int LookedForLog = 16 << 10;

    /// <param name="path">For messages.</param>
    /// <param name="file">Left at its beginning.</param>
    /// <param name="told">What needs no detection.</param>
    /// <exception cref="ImportException">It is no table, or one that cannot be read.</exception>
    public static TableForm FormOf(string path, Stream file, ToldForm told)
    {
        var sample = TableSample.Of(file);
        ReadOnlySpan<byte> start = sample.Head;
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
            return OfSpreadsheet(path, file, told);
        if (start.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'{', ..] and not [_, (byte)'\\', ..])
            return new(TableKind.JsonLines) { IsZipped = TableSample.IsGzip(file) };
        if (IsEventLog(start is [0xff, 0xfe, ..] or [0xfe, 0xff, ..] ? EncodingFinder.Of(sample).Encoding.ToUtf8(sample.Head[..Math.Min(start.Length, LookedForLog)]) : start))
            return new(TableKind.EventLog) { IsZipped = TableSample.IsGzip(file) };
        ForeignFile.Refuse(path, sample);
        return CsvTableForm.Of(path, sample, TableSample.IsGzip(file), told);
    }

    /// <summary>XML whose first element is a log.</summary>
    static bool IsEventLog(ReadOnlySpan<byte> start)
    {
        start = start[..Math.Min(start.Length, LookedForLog)];
        return start.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..] && start.IndexOf("<log"u8) is var at and >= 0
            && at + 4 < start.Length && start[at + 4] is (byte)' ' or (byte)'>' or (byte)'\r' or (byte)'\n' or (byte)'\t';
    }

    static TableForm OfSpreadsheet(string path, Stream file, ToldForm told)
    {
        using var spreadsheet = Spreadsheet.Of(path, new Unowned(file));
        var form = SheetForm.Of(path, spreadsheet, told);
        file.Position = 0;
        return form;
    }

    /// <param name="file">At its beginning; the table disposes it.</param>
    /// <param name="form">As <see cref="FormOf"/> found it.</param>
    /// <param name="columns">Gets the file's columns, under the names the file gives them.</param>
    /// <exception cref="ImportException">Something must be told before the table can be read at all.</exception>
    public static Table Open(Stream file, TableForm form, ColumnSet columns)
    {
        if (form.Doubt is { } doubt)
            throw new ImportException(doubt);
        if (form.Kind is TableKind.Excel or TableKind.OpenDocument)
            return new SheetRows(Spreadsheet.Of("the file", file), form, columns);
        var bytes = form.IsZipped ? new GZipStream(file, CompressionMode.Decompress) : file;
        var rows = new CsvRows(bytes, form, columns);
        return form.IsRejects ? new RejectedRows(rows) : rows;
    }

    /// <summary>Reads the whole file, as far as needed, when the sample left open how the named columns are to be read.</summary>
    /// <param name="file">Left at its beginning.</param>
    /// <param name="numbers">Columns, by index, whose numbers are wanted.</param>
    /// <param name="instants">Columns, by index, whose points in time are wanted.</param>
    /// <exception cref="ImportException">It is still open; the message says what to tell.</exception>
    public static TableForm Settle(string path, Stream file, TableForm form, IReadOnlySet<int> numbers, IReadOnlySet<int> instants)
    {
        if (!IsOpen(form, numbers, instants))
            return form;
        form = TableScan.Of(new Unowned(file), form);
        file.Position = 0;
        var doubt = numbers.Select(at => form.Columns[at].NumberDoubt).Concat(instants.Select(at => form.Columns[at].InstantDoubt)).FirstOrDefault(text => text is not null);
        return doubt is null ? form : throw new ImportException($"{path}: {doubt} Nothing was imported.");
    }

    static bool IsOpen(TableForm form, IReadOnlySet<int> numbers, IReadOnlySet<int> instants) =>
        numbers.Any(at => form.Columns[at].NumberDoubt is not null) || instants.Any(at => form.Columns[at].InstantDoubt is not null);
}

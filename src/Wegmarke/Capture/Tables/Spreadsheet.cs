namespace Wegmarke.Capture.Tables;

/// <summary>A document of sheets.</summary>
abstract class Spreadsheet(TableKind kind) : IDisposable
{
    public TableKind Kind => kind;

    public abstract IReadOnlyList<SheetPart> Sheets { get; }

    public abstract SheetReader Open(SheetPart sheet);

    /// <summary>The first merged cell of a row, as <c>A3:C3</c>; null when there is none, or when that cannot be told.</summary>
    public virtual string? MergedIn(SheetPart sheet, long row) => null;

    public abstract void Dispose();

    /// <param name="path">For messages.</param>
    /// <param name="file">Disposed with the spreadsheet.</param>
    /// <exception cref="ImportException">It is a zipped file of another kind.</exception>
    public static Spreadsheet Of(string path, Stream file)
    {
        var document = new ZippedDocument(path, file);
        try
        {
            return Workbook.Is(document) ? new ExcelFile(document)
                : OdsFile.Is(document) ? new OdsFile(document)
                : throw new ImportException(ForeignZip.Words(path, document));
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }
}

using CsvHelper;

namespace Wegmarke.Capture.Files;

/// <summary>Rows of a CSV file whose first line names the columns.</summary>
sealed class CsvRows : RowSource
{
    /// <summary>A quote that is never closed swallows what follows; here it ends.</summary>
    const int MaxRecord = 16 << 20;

    readonly CsvReader _reader;
    readonly FileColumn[] _columns;
    readonly int[] _byName;
    Reject? _problem;

    /// <exception cref="ImportException">The header is empty or names a column twice.</exception>
    public CsvRows(Stream stream, char separator, ColumnSet columns)
    {
        _reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = true,
            AllowLineBreaksInQuotes = true,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRecord,
            BufferSize = 1 << 18,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record => _problem = new(record.LineNumber, DropReason.BrokenRow, Words(record.Reason)),
        }, leaveOpen: false);
        _reader.ReadHeader();
        _columns = columns.Header(_reader.Headers ?? []);
        _byName = [.. Enumerable.Range(0, _columns.Length).OrderBy(cell => _columns[cell].Name, StringComparer.Ordinal)];
    }

    public override long Line => _reader.LineNumber;

    public override ReadOnlySpan<byte> Raw => _reader.RawRecord;

    public override Reject? Problem => _problem;

    public override int Cells => _columns.Length;

    public override long Position => _reader.ByteOffset;

    public override FileColumn Column(int cell) => _columns[cell];

    public override ReadOnlySpan<byte> Cell(int cell) => _reader.GetSpan(cell);

    public override ReadOnlySpan<int> ByName => _byName;

    public override bool Next()
    {
        _problem = null;
        try
        {
            if (!_reader.Read())
                return false;
        }
        catch (CsvFormatException cause)
        {
            throw new ImportException($"The row after line {Line} is longer than {MaxRecord >> 20} MiB, probably because a quote is opened and never closed ({cause.Message}). Rows before it are stored; correct the quote and import the file again.");
        }
        if (_problem is null && _reader.FieldCount != _columns.Length)
            _problem = new(Line, DropReason.BrokenRow, $"{_reader.FieldCount} cells under {_columns.Length} columns");
        return true;
    }

    static string Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "a quote inside an unquoted cell; quote the cell and double the quote",
        CsvMalformedReason.TextAfterClosingQuote => "text after a closing quote; double quotes inside a quoted cell",
        CsvMalformedReason.UnterminatedQuote => "a quote that is never closed; everything up to the end of the file is in this row",
        _ => $"{reason}",
    };

    public override void Dispose() => _reader.Dispose();
}

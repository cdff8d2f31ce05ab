using CsvHelper;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture.Files;

/// <summary>Rows of a CSV file below the line that names the columns.</summary>
sealed class CsvRows : Table
{
    /// <summary>A quote that is never closed swallows what follows; here it ends.</summary>
    const int MaxRecord = 16 << 20;

    readonly CsvReader _reader;
    readonly FileColumn[] _columns;
    readonly int[] _at;
    readonly int[] _unnamed;
    readonly int[] _byName;
    readonly int _width;
    readonly NoRows _noRows;
    Reject? _problem;

    /// <param name="form">Says how the file is read, and its columns.</param>
    /// <exception cref="ImportException">The header names a column twice, or a filled one not at all.</exception>
    public CsvRows(Stream stream, TableForm form, ColumnSet columns)
    {
        Form = form;
        _columns = form is { IsRejects: true, Columns.Count: 0 } ? [] : columns.Header([.. form.Columns.Select(column => column.Name)]);
        _reader = CsvReader.Create(FromHeader(stream, form), Options(form), leaveOpen: false);
        _reader.Read();
        _width = _reader.FieldCount;
        _problem = null;
        _at = [.. form.Columns.Select(column => column.At)];
        _unnamed = form.IsRejects ? [] : [.. Enumerable.Range(0, _width).Except(_at)];
        _byName = [.. Enumerable.Range(0, _columns.Length).OrderBy(cell => _columns[cell].Name, StringComparer.Ordinal)];
        _noRows = new NoRows(form, _width);
    }

    CsvReaderOptions Options(TableForm form) => new()
    {
        Separator = form.Separator.Value,
        Quote = form.Quote.Value,
        Escape = form.Quote.Value,
        HasHeader = false,
        AllowLineBreaksInQuotes = true,
        SkipEmptyLines = true,
        TrackLineNumbers = true,
        MaxRecordSize = MaxRecord,
        BufferSize = 1 << 18,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = Note,
    };

    /// <summary>A quote within an unquoted cell is what people write for inches; were it more, the cells would not come out.</summary>
    void Note(CsvMalformedRecord record)
    {
        if (record.Reason != CsvMalformedReason.StrayQuote)
            _problem = new(LineOf(record.LineNumber), DropReason.BrokenRow, Words(record.Reason));
    }

    /// <summary>Titles ahead of the header are no CSV, so they are not parsed as such.</summary>
    static Stream FromHeader(Stream stream, TableForm form)
    {
        var text = TextEncoding.Named(form.Encoding.Value).ToUtf8(stream);
        var before = new byte[form.HeaderStart];
        text.ReadExactly(before);
        return text;
    }

    public override TableForm Form { get; }

    public override long Line => LineOf(_reader.LineNumber);

    long LineOf(long line) => line + Form.HeaderLine.Value - 1;

    public override ReadOnlySpan<byte> Raw => _reader.RawRecord;

    public override Reject? Problem => _problem;

    public override int Cells => _columns.Length;

    public override long Position => _reader.ByteOffset;

    public override SkippedLines Skipped => _noRows.Skipped;

    public override FileColumn Column(int cell) => _columns[cell];

    public override ReadOnlySpan<byte> Cell(int cell) => _reader.GetSpan(_at[cell]);

    /// <summary>A cell by its place in the file, also one without a column.</summary>
    public string Field(int at) => at < _reader.FieldCount ? _reader.GetString(at) : "";

    public override ReadOnlySpan<int> ByName => _byName;

    public override bool Next()
    {
        do
        {
            _problem = null;
            if (!Read())
                return false;
        }
        while (IsNoRow());
        if (_problem is null && _reader.FieldCount != _width)
            _problem = Width();
        for (var at = 0; _problem is null && at < _unnamed.Length; at++)
            _problem = Unnamed(_unnamed[at]);
        return true;
    }

    bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException cause)
        {
            throw new ImportException($"The row after line {Line} is longer than {MaxRecord >> 20} MiB, probably because a quote is opened and never closed ({cause.Message}). Rows before it are stored; correct the quote and import the file again.");
        }
    }

    bool IsNoRow() => _problem is null && _noRows.MayBegin(FirstFilled())
        && _noRows.Has([.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetString)]);

    ReadOnlySpan<byte> FirstFilled()
    {
        var at = 0;
        while (_reader.GetSpan(at).IsEmpty && at < _reader.FieldCount - 1)
            at++;
        return _reader.GetSpan(at);
    }

    /// <summary>Empty cells behind the last column are what spreadsheets leave; anything else is a row out of joint.</summary>
    Reject? Width()
    {
        var cells = _reader.FieldCount;
        for (; cells > _width && Blank.Trim(_reader.GetSpan(cells - 1)).IsEmpty; cells--)
        {
        }
        return cells == _width ? null : new(Line, DropReason.BrokenRow, $"{_reader.FieldCount} cells under {_width} columns");
    }

    Reject? Unnamed(int at) => Blank.Trim(_reader.GetSpan(at)).IsEmpty ? null
        : new(Line, DropReason.BrokenRow, $"column {at + 1} has no name, but here it holds '{_reader.GetString(at)[..Math.Min(40, _reader.GetString(at).Length)]}'");

    static string Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.TextAfterClosingQuote => "text after a closing quote; double quotes inside a quoted cell",
        CsvMalformedReason.UnterminatedQuote => "a quote that is never closed; everything up to the end of the file is in this row",
        _ => $"{reason}",
    };

    public override void Dispose() => _reader.Dispose();
}

using System.Buffers;
using System.Text;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Rows of a sheet below the row that names the columns.</summary>
sealed class SheetRows : Table
{
    readonly Spreadsheet _spreadsheet;
    readonly SheetReader _rows;
    readonly FileColumn[] _columns;
    readonly int[] _at;
    readonly HashSet<int> _named;
    readonly int[] _byName;
    readonly bool[] _isNeeded;
    readonly NoRows _noRows;
    readonly ArrayBufferWriter<byte> _raw = new();
    Reject? _problem;
    long _hidden, _errors;

    /// <param name="spreadsheet">Disposed with the rows.</param>
    /// <exception cref="ImportException">The header names a column twice, or a filled one not at all.</exception>
    public SheetRows(Spreadsheet spreadsheet, TableForm form, ColumnSet columns)
    {
        (_spreadsheet, Form) = (spreadsheet, form);
        _columns = columns.Header([.. form.Columns.Select(column => column.Name)]);
        _at = [.. form.Columns.Select(column => column.At)];
        _named = [.. _at];
        _byName = [.. Enumerable.Range(0, _columns.Length).OrderBy(cell => _columns[cell].Name, StringComparer.Ordinal)];
        _isNeeded = [.. form.Columns.Select((column, at) => _columns[at].Meaning != Meaning.Property || column.Kind is not (ValueKind.Text or ValueKind.Empty))];
        _noRows = new NoRows(form, _at.DefaultIfEmpty().Max() + 1);
        _rows = spreadsheet.Open(spreadsheet.Sheets.First(sheet => sheet.Name == form.Sheet.Value));
        while (_rows.Row < form.HeaderLine.Value && _rows.Next())
        {
        }
    }

    public override TableForm Form { get; }

    public override long Line => _rows.Row;

    public override Reject? Problem => _problem;

    public override int Cells => _columns.Length;

    public override long Position => _rows.Position;

    public override SkippedLines Skipped => _noRows.Skipped;

    public override long HiddenRows => _hidden;

    public override long FailedFormulas => _errors;

    public override FileColumn Column(int cell) => _columns[cell];

    public override ReadOnlySpan<byte> Cell(int cell) => _rows.Type(_at[cell]) == CellType.Error ? default : _rows.Cell(_at[cell]);

    public override bool IsTyped(int cell) => _rows.Type(_at[cell]) is not (CellType.Text or CellType.Empty);

    public override ReadOnlySpan<int> ByName => _byName;

    /// <summary>The row as a line of CSV, for what cannot be stored.</summary>
    public override ReadOnlySpan<byte> Raw
    {
        get
        {
            _raw.ResetWrittenCount();
            var line = string.Join(',', _rows.Words().Select(word => word.AsSpan().IndexOfAny(",\"\r\n") < 0 ? word : $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
            Encoding.UTF8.GetBytes(line, _raw);
            return _raw.WrittenSpan;
        }
    }

    public override bool Next()
    {
        do
        {
            if (!_rows.Next())
                return false;
        }
        while (_noRows.MayBegin(FirstFilled()) && _noRows.Has(_rows.Words()));
        _hidden += _rows.IsHidden ? 1 : 0;
        _problem = _rows.IsTooLong ? new(Line, DropReason.TooLarge, $"a row of more than {MaxRowBytes:N0} bytes") : Unnamed() ?? Failed();
        return true;
    }

    ReadOnlySpan<byte> FirstFilled()
    {
        var at = 0;
        while (_rows.Cell(at).IsEmpty && at < _rows.Width)
            at++;
        return _rows.Cell(at);
    }

    Reject? Unnamed()
    {
        for (var column = 0; column < _rows.Width; column++)
        {
            if (_rows.Type(column) != CellType.Empty && !_named.Contains(column) && !Blank.Trim(_rows.Cell(column)).IsEmpty)
                return new(Line, DropReason.BrokenRow, $"column {column + 1} has no name, but here it holds '{Shown(_rows.Cell(column))}'");
        }
        return null;
    }

    /// <summary>Where an amount or a time failed, the row would be stored wrong; elsewhere the cell is empty.</summary>
    Reject? Failed()
    {
        Reject? problem = null;
        for (var cell = 0; cell < _at.Length; cell++)
        {
            if (_rows.Type(_at[cell]) != CellType.Error)
                continue;
            _errors++;
            if (_isNeeded[cell])
                problem ??= new(Line, DropReason.BrokenRow, $"the formula in '{_columns[cell].Name}' failed: {Shown(_rows.Cell(_at[cell]))}. Repair it in the spreadsheet, save, and import again");
        }
        return problem;
    }

    static string Shown(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(text.Length, 40)]);

    public override void Dispose()
    {
        _rows.Dispose();
        _spreadsheet.Dispose();
    }
}

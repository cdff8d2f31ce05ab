using System.Text;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>The rows of one sheet of a spreadsheet, one after another; cells are UTF-8, those the spreadsheet has a type for are canonical.</summary>
abstract class SheetReader : IDisposable
{
    public const int MaxColumns = 16_384;

    readonly List<(int Start, int Length, CellType Type)> _cells = [];
    byte[] _text = new byte[4096];
    int _used;

    /// <summary>Number of the row in the sheet; from 1.</summary>
    public long Row { get; private set; }

    public bool IsHidden { get; private set; }

    /// <summary>The row has more text than a row may have; the rest of it was left out.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Cells up to the last filled one.</summary>
    public int Width => _cells.Count;

    /// <summary>Bytes of the sheet read so far, unzipped.</summary>
    public abstract long Position { get; }

    public ReadOnlySpan<byte> Cell(int column) => column < _cells.Count ? _text.AsSpan(_cells[column].Start, _cells[column].Length) : default;

    public CellType Type(int column) => column < _cells.Count ? _cells[column].Type : CellType.Empty;

    /// <exception cref="ImportException">The sheet is damaged, or hostile.</exception>
    public abstract bool Next();

    protected void Begin(long row, bool isHidden)
    {
        (Row, IsHidden, IsTooLong, _used) = (row, isHidden, false, 0);
        _cells.Clear();
    }

    /// <summary>The same row once more.</summary>
    protected void Again(long row) => Row = row;

    /// <summary>Puts a cell at its column; those between are empty. One already filled stays.</summary>
    protected void Put(int column, CellType type, ReadOnlySpan<byte> text)
    {
        if (column >= MaxColumns || column < _cells.Count || text.IsEmpty)
            return;
        IsTooLong |= _used + text.Length > RowSource.MaxRowBytes;
        if (IsTooLong)
            return;
        while (_cells.Count < column)
            _cells.Add((0, 0, CellType.Empty));
        if (_text.Length - _used < text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _used + text.Length));
        text.CopyTo(_text.AsSpan(_used));
        _cells.Add((_used, text.Length, type));
        _used += text.Length;
    }

    public List<string> Words() => [.. Enumerable.Range(0, Width).Select(column => Encoding.UTF8.GetString(Cell(column)))];

    public abstract void Dispose();
}

using System.Runtime.InteropServices;
using System.Text.Json;

namespace Wegmarke.Capture.Files;

/// <summary>Rows of a JSON Lines file: one object per line, its members are the cells. Values that are objects or arrays are kept as
/// their JSON text.</summary>
sealed class JsonLineRows(Stream stream, ColumnSet columns) : RowSource
{
    /// <summary>A byte written as <c>\u0041</c> takes six.</summary>
    const int MaxEscape = 6;

    static readonly JsonReaderOptions s_options = new() { MaxDepth = 32, CommentHandling = JsonCommentHandling.Disallow };

    readonly LineReader _lines = new(stream, MaxRowBytes);
    readonly List<(FileColumn Column, int Start, int Length)> _cells = [];
    readonly List<int> _byName = [];
    byte[] _values = new byte[4096];
    int _used;
    Reject? _problem;

    public override long Line => _lines.Number;

    public override ReadOnlySpan<byte> Raw => _lines.Line;

    public override Reject? Problem => _problem;

    public override int Cells => _cells.Count;

    public override long Position => _lines.Position;

    public override FileColumn Column(int cell) => _cells[cell].Column;

    public override ReadOnlySpan<byte> Cell(int cell) => _values.AsSpan(_cells[cell].Start, _cells[cell].Length);

    public override ReadOnlySpan<int> ByName
    {
        get
        {
            _byName.Clear();
            for (var cell = 0; cell < _cells.Count; cell++)
                _byName.Add(cell);
            _byName.Sort((left, right) => string.CompareOrdinal(_cells[left].Column.Name, _cells[right].Column.Name));
            return CollectionsMarshal.AsSpan(_byName);
        }
    }

    public override bool Next()
    {
        do
        {
            if (!_lines.Next())
                return false;
        }
        while (_lines.Line.Trim(" \t\r"u8).IsEmpty && !_lines.IsTooLong);
        _cells.Clear();
        _used = 0;
        _problem = _lines.IsTooLong
            ? new(Line, DropReason.TooLarge, $"a line of more than {MaxRowBytes:N0} bytes")
            : Parse();
        return true;
    }

    Reject? Parse()
    {
        try
        {
            var json = new Utf8JsonReader(_lines.Line, s_options);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                return new(Line, DropReason.BrokenRow, "the line is no JSON object");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (Member(ref json) is { } problem)
                    return problem;
            }
            return json.Read() ? new(Line, DropReason.BrokenRow, "more than one JSON object on the line") : null;
        }
        catch (JsonException cause)
        {
            return new(Line, DropReason.BrokenRow, cause.Message);
        }
        catch (InvalidOperationException)
        {
            return new(Line, DropReason.NotText, "text that is no valid Unicode (half of a surrogate pair, or broken UTF-8)");
        }
    }

    Reject? Member(ref Utf8JsonReader json)
    {
        Span<byte> name = stackalloc byte[ColumnSet.MaxNameBytes * MaxEscape];
        if (json.ValueSpan.Length > name.Length)
            return new(Line, DropReason.TooLarge, $"a member's name of {json.ValueSpan.Length} bytes; the limit is {ColumnSet.MaxNameBytes}");
        if (columns.OfMember(name[..json.CopyString(name)], Line, out var column) is { } problem)
            return problem;
        if (_cells.Exists(cell => cell.Column.Id == column.Id))
            return new(Line, DropReason.Contradiction, $"the member '{column.Name}' stands twice");
        json.Read();
        var start = _used;
        if (json.TokenType != JsonTokenType.Null)
            Value(ref json);
        _cells.Add((column, start, _used - start));
        return null;
    }

    void Value(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            var room = Room(json.ValueSpan.Length);
            _used += json.CopyString(room);
            return;
        }
        var start = (int)json.TokenStartIndex;
        json.Skip();
        var text = _lines.Line[start..(int)json.BytesConsumed];
        text.CopyTo(Room(text.Length));
        _used += text.Length;
    }

    Span<byte> Room(int length)
    {
        if (_values.Length - _used < length)
            Array.Resize(ref _values, Math.Max(_values.Length * 2, _used + length));
        return _values.AsSpan(_used, length);
    }

    public override void Dispose() => _lines.Dispose();
}

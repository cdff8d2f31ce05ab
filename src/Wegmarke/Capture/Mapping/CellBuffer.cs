using System.Text;

namespace Wegmarke.Capture.Mapping;

/// <summary>Text of the mapped cells of one row, one after another.</summary>
sealed class CellBuffer
{
    byte[] _bytes = new byte[4096];

    public int Used { get; private set; }

    public ReadOnlySpan<byte> this[Range range] => _bytes.AsSpan(range);

    public void Clear() => Used = 0;

    public void Add(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Used += text.Length;
    }

    public void Add(string text)
    {
        var room = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        Used += Encoding.UTF8.GetBytes(text, room);
    }

    /// <summary>Takes back what was added since.</summary>
    public void Return(int used) => Used = used;

    /// <summary>Space to write into; <see cref="Take"/> keeps what was written.</summary>
    public Span<byte> Room(int length)
    {
        if (_bytes.Length - Used < length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Used + length));
        return _bytes.AsSpan(Used);
    }

    public void Take(int length) => Used += length;
}

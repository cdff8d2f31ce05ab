namespace Wegmarke.Profiles;

/// <summary>The identifiers of a batch of rows, filled by a parser and read by the commit thread after the hand-over.
/// Belongs to one thread at a time; <see cref="Clear"/> keeps the memory.</summary>
public sealed class PreparedIdentifiers
{
    PreparedIdentifier[] _items = new PreparedIdentifier[64];
    byte[] _values = new byte[2048];
    int _used;

    public int Count { get; private set; }

    /// <summary>The identifiers of one row: those added from <paramref name="first"/> on.</summary>
    public RowIdentifiers Row(int first, int count) => new(_items.AsSpan(first, count), _values);

    public void Clear() => (Count, _used) = (0, 0);

    internal void Add(byte kind, UInt128 key, ReadOnlySpan<byte> value)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        if (_values.Length - _used < value.Length)
            Array.Resize(ref _values, _values.Length * 2);
        value.CopyTo(_values.AsSpan(_used));
        _items[Count++] = new(key, kind, (ushort)value.Length, _used);
        _used += value.Length;
    }
}

namespace Wegmarke.Profiles;

/// <summary>The identifiers one interaction carries.</summary>
public readonly ref struct RowIdentifiers(ReadOnlySpan<PreparedIdentifier> items, ReadOnlySpan<byte> values)
{
    readonly ReadOnlySpan<byte> _values = values;

    public ReadOnlySpan<PreparedIdentifier> Items { get; } = items;

    /// <summary>The normalised text, UTF-8.</summary>
    public ReadOnlySpan<byte> ValueOf(in PreparedIdentifier item) => _values.Slice(item.Start, item.Length);
}

namespace Wegmarke.Engine;

/// <summary>A flat array that is there, or is read at first use. Any thread.</summary>
public sealed class Column<T> where T : unmanaged
{
    readonly Lazy<T[]> _values;

    internal Column(T[] values) => (_values, Length) = (new(values), values.Length);

    internal Column(int length, Func<T[]> read) => (_values, Length) = (new(read), length);

    public int Length { get; }

    public bool IsRead => _values.IsValueCreated;

    /// <summary>The values.</summary>
    /// <exception cref="SnapshotDamagedException">at first use, if the snapshot behind it is damaged.</exception>
    public ReadOnlySpan<T> Span => _values.Value;
}

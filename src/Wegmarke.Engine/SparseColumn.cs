namespace Wegmarke.Engine;

/// <summary>Values of the few positions that have one, in ascending order of position. A position may have several.</summary>
public sealed class SparseColumn<T> where T : unmanaged
{
    internal SparseColumn(Column<int> positions, Column<T> values) => (PositionColumn, ValueColumn) = (positions, values);

    public int Count => PositionColumn.Length;

    public ReadOnlySpan<int> Positions => PositionColumn.Span;

    public ReadOnlySpan<T> Values => ValueColumn.Span;

    internal Column<int> PositionColumn { get; }
    internal Column<T> ValueColumn { get; }

    /// <summary>The values of one position.</summary>
    public ReadOnlySpan<T> At(int position)
    {
        var first = FirstAt(position);
        return Values[first..FirstAt(position + 1)];
    }

    /// <summary>Index of the first entry at or after this position.</summary>
    public int FirstAt(int position)
    {
        var (low, high) = (0, Count);
        var positions = Positions;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            if (positions[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

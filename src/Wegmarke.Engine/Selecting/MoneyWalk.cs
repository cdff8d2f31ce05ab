namespace Wegmarke.Engine.Selecting;

/// <summary>What interactions brought in: the value of purchases, less refunds. Positions asked for mostly grow. One thread.</summary>
sealed class MoneyWalk(JourneyColumns columns)
{
    readonly SparseWalk<long> _values = new(columns.Values);

    /// <summary>Of ascending positions together.</summary>
    public long Sum(ReadOnlySpan<int> positions)
    {
        var sum = 0L;
        if (!_values.AnyWithin(positions))
            return sum;
        foreach (var position in positions)
            sum += At(position);
        return sum;
    }

    public long At(int position)
    {
        var sum = 0L;
        foreach (var value in _values.At(position))
            sum += value;
        return sum == 0 || columns.Purchases[position] || columns.Refunds[position] ? sum : 0;
    }
}

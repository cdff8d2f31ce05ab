namespace Wegmarke.Engine;

/// <summary>The latest customers with a unit that ends at one step, each once. One thread.</summary>
/// <param name="furthest">The step they come to, from 1; 0 = none of them.</param>
/// <param name="most">How many are kept.</param>
sealed class FunnelStops(int furthest, int most)
{
    static readonly Comparer<FunnelStop> s_earliestFirst =
        Comparer<FunnelStop>.Create((left, right) => left.Time != right.Time ? left.Time.CompareTo(right.Time) : right.Profile.CompareTo(left.Profile));

    readonly PriorityQueue<FunnelStop, FunnelStop> _kept = new(s_earliestFirst);
    FunnelStop? _latest;

    public bool Wants(int reached) => reached == furthest;

    /// <summary>A unit of the customer at hand.</summary>
    public void Add(FunnelStop stop) => _latest = _latest is { } known && s_earliestFirst.Compare(known, stop) > 0 ? known : stop;

    public void EndCustomer()
    {
        if (_latest is { } stop)
            Keep(stop);
        _latest = null;
    }

    public FunnelStops Merge(FunnelStops other)
    {
        foreach (var (stop, _) in other._kept.UnorderedItems)
            Keep(stop);
        return this;
    }

    public IReadOnlyList<FunnelStop> LatestFirst() => [.. _kept.UnorderedItems.Select(item => item.Element).OrderDescending(s_earliestFirst)];

    void Keep(FunnelStop stop)
    {
        _kept.Enqueue(stop, stop);
        if (_kept.Count > most)
            _kept.Dequeue();
    }
}

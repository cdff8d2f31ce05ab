using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="Cohorts"/>: profiles counted by nobody else. One thread.</summary>
sealed class CohortTallies
{
    readonly int _buckets;
    readonly int _parts;

    /// <summary>At index (part × buckets + cohort) × buckets + buckets since the first interaction.</summary>
    readonly long[] _active;
    readonly long[][] _purchases;
    long _earlier;

    CohortTallies(int buckets, int parts)
    {
        (_buckets, _parts) = (buckets, parts);
        _active = new long[checked(parts * buckets * buckets)];
        _purchases = [.. Enumerable.Range(0, Cohorts.PurchasesTold).Select(_ => new long[_active.Length])];
    }

    /// <summary>One pass over what is kept; allocates a count for each part, cohort and distance.</summary>
    public static CohortTallies Of(StepSource source, TimeBuckets buckets)
    {
        var (tallies, profiles) = (new CohortTallies(buckets.Count, source.Parts), new KeptProfiles(source));
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            profiles.Read(first, end);
            while (profiles.Next())
                tallies.Count(source.Columns, profiles.Positions, profiles.Part, buckets);
        }
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static CohortTallies Merge(CohortTallies left, CohortTallies right)
    {
        for (var slot = 0; slot < left._active.Length; slot++)
        {
            left._active[slot] += right._active[slot];
            for (var purchase = 0; purchase < Cohorts.PurchasesTold; purchase++)
                left._purchases[purchase][slot] += right._purchases[purchase][slot];
        }
        left._earlier += right._earlier;
        return left;
    }

    public Cohorts Result()
    {
        var cohorts = from bucket in Enumerable.Range(0, _buckets)
                      from part in Enumerable.Range(0, _parts)
                      let first = (part * _buckets + bucket) * _buckets
                      where _active[first] > 0
                      select Figures(bucket, part, first..(first + _buckets - bucket));
        return new([.. cohorts], _earlier);
    }

    CohortFigures Figures(int bucket, int part, Range slots) =>
        new(bucket, part, _active[slots][0], _active[slots], [.. _purchases.Select(purchases => Sums(purchases[slots]))]);

    static long[] Sums(long[] counts)
    {
        for (var i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
        return counts;
    }

    void Count(JourneyColumns columns, ReadOnlySpan<int> positions, int part, TimeBuckets buckets)
    {
        var times = columns.Times.Span;
        var purchases = columns.Purchases.Words;
        var cohort = buckets.Of(times[positions[0]]);
        if (cohort < 0 || cohort == _buckets)
        {
            _earlier += cohort < 0 ? 1 : 0;
            return;
        }
        var first = (part * _buckets + cohort) * _buckets;
        var (latest, bought) = (-1, 0);
        foreach (var position in positions)
        {
            var bucket = buckets.Of(times[position]);
            if (bucket == _buckets)
                return;
            if (bucket != latest)
                _active[first + bucket - cohort]++;
            latest = bucket;
            if (bought < Cohorts.PurchasesTold && ((purchases[position >> 6] >> position) & 1) != 0)
                _purchases[bought++][first + bucket - cohort]++;
        }
    }
}

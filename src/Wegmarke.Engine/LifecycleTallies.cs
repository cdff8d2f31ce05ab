using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of a lifecycle: profiles counted by nobody else. One thread.</summary>
sealed class LifecycleTallies
{
    readonly int _parts;
    readonly Tally[] _tallies;

    LifecycleTallies(int buckets, int parts) => (_parts, _tallies) = (parts, new Tally[checked(buckets * parts)]);

    struct Tally
    {
        public long New;
        public long Returning;
        public long Resurrected;
        public long Dormant;
    }

    /// <summary>One pass over what is kept; allocates four counts for each bucket and part.</summary>
    public static LifecycleTallies Of(StepSource source, TimeBuckets buckets)
    {
        var (tallies, profiles) = (new LifecycleTallies(buckets.Count, source.Parts), new KeptProfiles(source));
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            profiles.Read(first, end);
            while (profiles.Next())
                tallies.Count(source.Columns.Times.Span, profiles.Positions, profiles.Part, buckets);
        }
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static LifecycleTallies Merge(LifecycleTallies left, LifecycleTallies right)
    {
        for (var slot = 0; slot < left._tallies.Length; slot++)
        {
            ref var tally = ref left._tallies[slot];
            ref readonly var added = ref right._tallies[slot];
            (tally.New, tally.Returning) = (tally.New + added.New, tally.Returning + added.Returning);
            (tally.Resurrected, tally.Dormant) = (tally.Resurrected + added.Resurrected, tally.Dormant + added.Dormant);
        }
        return left;
    }

    /// <summary>All buckets and parts, in this order.</summary>
    public IReadOnlyList<LifecycleFigures> Result() =>
        [.. _tallies.Select((tally, slot) => new LifecycleFigures(slot / _parts, slot % _parts, tally.New, tally.Returning, tally.Resurrected, tally.Dormant))];

    void Count(TimeValues times, ReadOnlySpan<int> positions, int part, TimeBuckets buckets)
    {
        var latest = buckets.Of(times[positions[0]]);
        if (latest == buckets.Count)
            return;
        if (latest >= 0)
            _tallies[latest * _parts + part].New++;
        foreach (var position in positions)
        {
            var bucket = buckets.Of(times[position]);
            if (bucket == latest)
                continue;
            GoDormant(latest + 1, bucket, part, buckets.Count);
            if (bucket == buckets.Count)
                return;
            if (latest >= 0 && bucket == latest + 1)
                _tallies[bucket * _parts + part].Returning++;
            else
                _tallies[bucket * _parts + part].Resurrected++;
            latest = bucket;
        }
        GoDormant(latest + 1, buckets.Count, part, buckets.Count);
    }

    /// <summary>Whoever stays away in the bucket after the latest; before the first bucket nobody knows which one that is.</summary>
    void GoDormant(int after, int next, int part, int buckets)
    {
        if (after > 0 && after < next && after < buckets)
            _tallies[after * _parts + part].Dormant++;
    }
}

using System.Runtime.CompilerServices;
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
        var tallies = new CohortTallies(buckets.Count, source.Parts);
        if (source.Split is null)
            tallies.CountRuns(source, buckets);
        else
            tallies.CountParts(source, buckets);
        return tallies;
    }

    void CountRuns(StepSource source, TimeBuckets buckets)
    {
        var (runs, found) = (new UnitRuns(source, map: null, perJourney: false), new int[4096]);
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            runs.Read(first, end);
            if (found.Length < runs.Count)
                found = new int[runs.Count * 2];
            buckets.Of(runs.ReadTimes(), found);
            var borders = runs.Borders;
            for (var profile = 0; profile + 1 < borders.Length; profile++)
                Count(found.AsSpan(borders[profile]..borders[profile + 1]), part: 0);
            CountPurchases(runs, source.Columns.Purchases.Words, found);
        }
    }

    void CountParts(StepSource source, TimeBuckets buckets)
    {
        var (profiles, found) = (new KeptProfiles(source), new int[4096]);
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            profiles.Read(first, end);
            while (profiles.Next())
            {
                var positions = profiles.Positions;
                if (found.Length < positions.Length)
                    found = new int[positions.Length * 2];
                for (var at = 0; at < positions.Length; at++)
                    found[at] = buckets.Of(source.Columns.Times.Span[positions[at]]);
                var its = found.AsSpan(0, positions.Length);
                Count(its, profiles.Part);
                var bought = 0;
                for (var at = 0; at < its.Length && bought < Cohorts.PurchasesTold; at++)
                {
                    if (Bits.Is(source.Columns.Purchases.Words, positions[at]))
                        AddPurchase(bought++, its[0], its[at], profiles.Part);
                }
            }
        }
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

    /// <summary>Counts a profile.</summary>
    /// <param name="found">The bucket of each of its interactions, in order.</param>
    /// <param name="part">Where it counts.</param>
    [MethodImpl(Compiled.AtOnce)]
    void Count(ReadOnlySpan<int> found, int part)
    {
        var cohort = found[0];
        if ((uint)cohort >= (uint)_buckets)
        {
            _earlier += cohort < 0 ? 1 : 0;
            return;
        }
        while (found[^1] == _buckets)
            found = found[..^1];
        var (active, first, latest) = (_active, Slot(part, cohort), -1);
        foreach (var bucket in found)
        {
            active[first + bucket] += (uint)(latest - bucket) >> 31; // 1 in a later bucket than the one before
            latest = bucket;
        }
    }

    /// <summary>The first purchases of each profile; there are few of them.</summary>
    void CountPurchases(UnitRuns runs, ReadOnlySpan<ulong> purchases, int[] found)
    {
        var borders = runs.Borders;
        for (var (at, profile, bought, latest) = (runs.FirstSet(purchases, 0, runs.Count), 0, 0, -1); at >= 0; at = runs.FirstSet(purchases, at + 1, runs.Count))
        {
            while (borders[profile + 1] <= at)
                profile++;
            (bought, latest) = (latest == profile ? bought + 1 : 0, profile);
            if (bought < Cohorts.PurchasesTold)
                AddPurchase(bought, found[borders[profile]], found[at], part: 0);
        }
    }

    void AddPurchase(int which, int cohort, int bucket, int part)
    {
        if ((uint)cohort < (uint)_buckets && bucket < _buckets)
            _purchases[which][Slot(part, cohort) + bucket]++;
    }

    /// <summary>To which the bucket is added.</summary>
    int Slot(int part, int cohort) => (part * _buckets + cohort) * _buckets - cohort;
}

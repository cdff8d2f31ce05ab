using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of an acquisition: profiles counted by nobody else. One thread.</summary>
sealed class AcquisitionTallies(int parts)
{
    readonly Tally[] _tallies = new Tally[parts];
    readonly GapHistograms _times = new(parts);
    readonly GapHistograms _contacts = new(parts);

    struct Tally
    {
        public long Customers;
        public long Bought;
        public Int128 Time;
        public long Contacts;
        public Int128 Revenue;
    }

    /// <summary>Profiles with an interaction before the beginning.</summary>
    public long Earlier { get; private set; }

    /// <summary>One pass over what is kept; allocates a tally for each part.</summary>
    /// <param name="source">With the parts that first interactions are told apart by.</param>
    /// <param name="from">Profiles known before this are left out.</param>
    public static AcquisitionTallies Of(StepSource source, long from)
    {
        var (tallies, profiles) = (new AcquisitionTallies(source.Parts), new KeptProfiles(source));
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            profiles.Read(first, end);
            while (profiles.Next())
                tallies.Count(source.Columns, profiles.Positions, profiles.Part, from);
        }
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static AcquisitionTallies Merge(AcquisitionTallies left, AcquisitionTallies right)
    {
        for (var part = 0; part < left._tallies.Length; part++)
        {
            ref var tally = ref left._tallies[part];
            ref readonly var added = ref right._tallies[part];
            (tally.Customers, tally.Bought, tally.Time) = (tally.Customers + added.Customers, tally.Bought + added.Bought, tally.Time + added.Time);
            (tally.Contacts, tally.Revenue) = (tally.Contacts + added.Contacts, tally.Revenue + added.Revenue);
            left._times.AddAll(part, right._times, part);
            left._contacts.AddAll(part, right._contacts, part);
        }
        left.Earlier += right.Earlier;
        return left;
    }

    /// <summary>Parts with a profile, in order.</summary>
    public IReadOnlyList<AcquiredFigures> Result() => [.. Enumerable.Range(0, _tallies.Length).Where(part => _tallies[part].Customers > 0).Select(Figures)];

    AcquiredFigures Figures(int part)
    {
        ref readonly var tally = ref _tallies[part];
        var bought = tally.Bought;
        return new(part, tally.Customers, bought,
            new(bought, bought == 0 ? 0 : (double)tally.Time / bought, _times.Median(part, bought)),
            new(bought, bought == 0 ? 0 : (double)tally.Contacts / bought, _contacts.Median(part, bought)), checked((long)tally.Revenue));
    }

    void Count(JourneyColumns columns, ReadOnlySpan<int> positions, int part, long from)
    {
        var times = columns.Times.Span;
        var (purchases, refunds) = (columns.Purchases, columns.Refunds);
        var start = times[positions[0]];
        if (start < from)
        {
            Earlier++;
            return;
        }
        ref var tally = ref _tallies[part];
        tally.Customers++;
        var hasBought = false;
        for (var i = 0; i < positions.Length; i++)
        {
            var isPurchase = purchases[positions[i]];
            if (isPurchase || refunds[positions[i]])
                tally.Revenue += Sum(columns.Values.At(positions[i]));
            if (!isPurchase || hasBought)
                continue;
            hasBought = true;
            tally.Bought++;
            tally.Time += times[positions[i]] - start;
            tally.Contacts += i;
            _times.Add(part, GapBuckets.Of(times[positions[i]] - start));
            _contacts.Add(part, GapBuckets.Of(i));
        }
    }

    static long Sum(ReadOnlySpan<long> values)
    {
        var sum = 0L;
        foreach (var value in values)
            sum += value;
        return sum;
    }
}

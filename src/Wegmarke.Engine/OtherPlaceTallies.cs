using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer about purchases that followed a contact in the other of two places: profiles counted by nobody else. One thread.</summary>
sealed class OtherPlaceTallies(Places places)
{
    const int UnlinkedBlock = 4096;

    /// <summary>Purchases offline, then online.</summary>
    public OtherPlaceFigures[] Figures { get; } = new OtherPlaceFigures[2];

    /// <summary>One pass over what is kept; allocates nothing but the two sums.</summary>
    public static OtherPlaceTallies Of(StepSource source, Places places)
    {
        var (tallies, whole) = (new OtherPlaceTallies(places), source with { Split = null });
        var profiles = new KeptProfiles(whole);
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            profiles.Read(first, end);
            while (profiles.Next())
                tallies.Count(source.Columns, profiles.Positions);
        }
        tallies.CountUnlinked(whole);
        return tallies;
    }

    public static OtherPlaceTallies Merge(OtherPlaceTallies left, OtherPlaceTallies right)
    {
        for (var place = 0; place < left.Figures.Length; place++)
            left.Figures[place] = OtherPlaceFigures.Merge(left.Figures[place], right.Figures[place]);
        return left;
    }

    void Count(JourneyColumns columns, ReadOnlySpan<int> positions)
    {
        var channels = columns.Channels.Span;
        var starts = columns.JourneyStarts.Words;
        Span<bool> seen = [false, false];
        Span<bool> bought = [false, false];
        Span<bool> boughtAfter = [false, false];
        Span<long> waiting = [long.MinValue, long.MinValue];
        for (var i = 0; i < positions.Length; i++)
        {
            var at = positions[i];
            if (i > 0 && Gather.AnySet(starts, positions[i - 1] + 1, at + 1))
                seen.Clear();
            var place = places.Of(channels[at]);
            if (places.IsPickUp[columns.Touchpoints.Span[at]])
                PickUp(waiting, columns.Times.Span[at]);
            if (columns.Purchases[at])
            {
                waiting[place] = columns.Times.Span[at];
                Add(ref Figures[place], RevenueAt(columns, at), isAfter: seen[1 - place]);
                bought[place] = true;
                boughtAfter[place] |= seen[1 - place];
            }
            seen[place] = true;
        }
        for (var place = 0; place < 2; place++)
        {
            if (bought[place])
                Figures[place] = Figures[place] with { Customers = Figures[place].Customers + 1, AfterCustomers = Figures[place].AfterCustomers + (boughtAfter[place] ? 1 : 0) };
        }
    }

    /// <summary>Each purchase is picked up once.</summary>
    void PickUp(Span<long> waiting, long time)
    {
        for (var place = 0; place < waiting.Length; place++)
        {
            if (waiting[place] == long.MinValue)
                continue;
            Figures[place] = Figures[place] with { PickedUp = Figures[place].PickedUp + (time - waiting[place] <= places.PickUpWithin ? 1 : 0) };
            waiting[place] = long.MinValue;
        }
    }

    void CountUnlinked(StepSource source)
    {
        var kept = new KeptCells(source, new CellMap(0, 0, new int[source.Columns.TouchpointCount], 1));
        var channels = source.Columns.Channels.Span;
        for (var from = source.Slice.FirstUnlinked; from < source.Slice.EndUnlinked; from += UnlinkedBlock)
        {
            kept.Read(from, Math.Min(from + UnlinkedBlock, source.Slice.EndUnlinked));
            foreach (var at in kept.Positions)
            {
                if (!source.Columns.Purchases[at])
                    continue;
                ref var figures = ref Figures[places.Of(channels[at])];
                figures = figures with { Unlinked = figures.Unlinked + 1, UnlinkedRevenue = checked(figures.UnlinkedRevenue + RevenueAt(source.Columns, at)) };
            }
        }
    }

    static void Add(ref OtherPlaceFigures figures, long revenue, bool isAfter) => figures = checked(figures with
    {
        Purchases = figures.Purchases + 1,
        Revenue = figures.Revenue + revenue,
        After = figures.After + (isAfter ? 1 : 0),
        AfterRevenue = figures.AfterRevenue + (isAfter ? revenue : 0),
    });

    static long RevenueAt(JourneyColumns columns, int position)
    {
        var sum = 0L;
        foreach (var value in columns.Values.At(position))
            sum += value;
        return sum;
    }
}

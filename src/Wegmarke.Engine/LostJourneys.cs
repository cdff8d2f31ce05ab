using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine;

/// <summary>Journeys that ended without a conversion, by the cell they ended in. Service journeys, and those that may still go on, are left out.</summary>
/// <param name="Journeys">Journeys with a kept interaction that have ended, with a conversion or without.</param>
/// <param name="Lost">Per cell those of them that ended there without a conversion.</param>
public sealed record LostJourneys(long Journeys, IReadOnlyList<long> Lost)
{
    /// <summary>One pass over the profiles; allocates only the counts. The last slot counts all journeys that have ended.</summary>
    /// <param name="slice">The profiles to count.</param>
    /// <param name="map">Interactions outside its cells are passed over: a journey ends in its last counted one.</param>
    /// <param name="openAfter">A journey without conversion whose last interaction is later than this may still go on.</param>
    public static long[] Of(JourneySlice slice, CellMap map, long openAfter)
    {
        map.MustCover(slice.Columns);
        var counts = new long[map.Cells + 1];
        var (columns, block) = (slice.Columns, new CellBlock(slice, map with { Channels = 0 }));
        var offsets = columns.Offsets.Span;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
            Count(slice, offsets[first], offsets[end], block.Read(offsets[first], offsets[end]), openAfter, counts);
        return counts;
    }

    /// <summary>Profiles need no border: the first interaction of each starts a journey.</summary>
    [MethodImpl(Compiled.AtOnce)]
    static void Count(JourneySlice slice, int from, int to, ReadOnlySpan<int> cells, long openAfter, Span<long> counts)
    {
        var columns = slice.Columns;
        var starts = columns.JourneyStarts.Words;
        var services = columns.ServiceStarts.Words;
        var conversions = columns.Conversions.Words;
        var times = columns.Times.Span;
        var (isService, isKept, cell) = (false, false, -1);
        for (var at = from; at < to; at++)
        {
            if (((starts[at >> 6] >> at) & 1) != 0)
                (isService, isKept, cell) = (((services[at >> 6] >> at) & 1) != 0, false, -1);
            cell = cells[at - from] < 0 ? cell : cells[at - from];
            isKept |= slice.Keeps(at);
            var next = at + 1;
            if (isService || !isKept || (next < to && ((starts[next >> 6] >> next) & 1) == 0))
                continue;
            var isLost = ((conversions[at >> 6] >> at) & 1) == 0;
            if (isLost && times[at] > openAfter)
                continue;
            counts[^1]++;
            if (isLost && cell >= 0)
                counts[cell]++;
        }
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static long[] Merge(long[] left, long[] right)
    {
        for (var cell = 0; cell < left.Length; cell++)
            left[cell] += right[cell];
        return left;
    }

    public static LostJourneys From(long[] counts) => new(counts[^1], counts[..^1]);
}

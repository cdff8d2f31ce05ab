using System.Runtime.CompilerServices;

namespace Wegmarke.Engine;

/// <summary>Journeys that ended without a conversion, by the cell they ended in. Service journeys, and those that may still go on, are left out.</summary>
/// <param name="Journeys">Journeys that have ended, with a conversion or without.</param>
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
        var columns = slice.Columns;
        var offsets = columns.Offsets.Span;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
        {
            for (var profile = first; profile < end; profile++)
                Count(columns, offsets[profile], offsets[profile + 1], map, openAfter, counts);
        }
        return counts;
    }

    [MethodImpl(Compiled.AtOnce)]
    static void Count(JourneyColumns columns, int from, int to, CellMap map, long openAfter, long[] counts)
    {
        var touchpoints = columns.Touchpoints.Span;
        var phases = map.Phases == 0 ? default : columns.Phases[map.Model].Span;
        var (isService, cell) = (false, -1);
        for (var at = from; at < to; at++)
        {
            if (columns.JourneyStarts[at])
                (isService, cell) = (columns.ServiceStarts[at], -1);
            var phase = map.Phases == 0 ? 0 : Math.Min(phases[at], map.Phases);
            var own = map.CellOf[touchpoints[at] * map.Stride + phase];
            cell = own < 0 ? cell : own;
            if (isService || (at + 1 < to && !columns.JourneyStarts[at + 1]))
                continue;
            var isLost = !columns.Conversions[at];
            if (isLost && columns.Times.Span[at] > openAfter)
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

using System.Runtime.CompilerServices;

namespace Wegmarke.Engine;

/// <summary>Conversions by the contact that came right before them in the same journey.</summary>
/// <param name="Conversions">All conversions of profiles.</param>
/// <param name="After">Per cell the conversions right after an interaction in it. Conversions that began their journey are in none.</param>
public sealed record LedConversions(long Conversions, IReadOnlyList<long> After)
{
    /// <summary>One pass over the profiles; allocates only the counts. The last slot counts all conversions.</summary>
    /// <param name="slice">The profiles to count.</param>
    /// <param name="map">Interactions outside its cells are passed over.</param>
    public static long[] Of(JourneySlice slice, CellMap map)
    {
        map.MustCover(slice.Columns);
        var counts = new long[map.Cells + 1];
        var columns = slice.Columns;
        var offsets = columns.Offsets.Span;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
        {
            for (var profile = first; profile < end; profile++)
                Count(columns, offsets[profile], offsets[profile + 1], map, counts);
        }
        return counts;
    }

    [MethodImpl(Compiled.AtOnce)]
    static void Count(JourneyColumns columns, int from, int to, CellMap map, long[] counts)
    {
        var touchpoints = columns.Touchpoints.Span;
        var phases = map.Phases == 0 ? default : columns.Phases[map.Model].Span;
        var cell = -1;
        for (var at = from; at < to; at++)
        {
            if (columns.JourneyStarts[at])
                cell = -1;
            if (columns.Conversions[at])
            {
                counts[^1]++;
                if (cell >= 0)
                    counts[cell]++;
            }
            var phase = map.Phases == 0 ? 0 : Math.Min(phases[at], map.Phases);
            var own = map.CellOf[touchpoints[at] * map.Stride + phase];
            cell = own < 0 ? cell : own;
        }
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static long[] Merge(long[] left, long[] right)
    {
        for (var cell = 0; cell < left.Length; cell++)
            left[cell] += right[cell];
        return left;
    }

    public static LedConversions From(long[] counts) => new(counts[^1], counts[..^1]);
}

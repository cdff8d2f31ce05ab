using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine;

/// <summary>Conversions by the contact that came right before them in the same journey.</summary>
/// <param name="Conversions">All kept conversions of profiles.</param>
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
        var (columns, block) = (slice.Columns, new CellBlock(slice, map with { Channels = 0 }));
        var offsets = columns.Offsets.Span;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
            Count(slice, offsets[first], offsets[end], block.Read(offsets[first], offsets[end]), counts);
        return counts;
    }

    /// <summary>Profiles need no border: the first interaction of each starts a journey.</summary>
    [MethodImpl(Compiled.AtOnce)]
    static void Count(JourneySlice slice, int from, int to, ReadOnlySpan<int> cells, Span<long> counts)
    {
        var starts = slice.Columns.JourneyStarts.Words;
        var conversions = slice.Columns.Conversions.Words;
        var cell = -1;
        for (var at = from; at < to; at++)
        {
            if (((starts[at >> 6] >> at) & 1) != 0)
                cell = -1;
            if (((conversions[at >> 6] >> at) & 1) != 0 && slice.Keeps(at))
            {
                counts[^1]++;
                if (cell >= 0)
                    counts[cell]++;
            }
            cell = cells[at - from] < 0 ? cell : cells[at - from];
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

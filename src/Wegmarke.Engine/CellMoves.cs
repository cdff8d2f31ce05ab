using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine;

/// <summary>How often journeys come to each cell from another one, and leave it for another one: what <see cref="Transitions"/> say of pairs,
/// without the pairs and their gaps.</summary>
public sealed record CellMoves(IReadOnlyList<long> Arrivals, IReadOnlyList<long> Departures)
{
    /// <summary>Arrivals per cell, then departures. One pass; allocates only the counts.</summary>
    /// <param name="slice">The profiles to count.</param>
    /// <param name="map">Interactions outside its cells are passed over.</param>
    public static long[] Of(JourneySlice slice, CellMap map)
    {
        map.MustCover(slice.Columns);
        var counts = new long[2 * map.Cells];
        var (columns, block) = (slice.Columns, new CellBlock(slice, map with { Channels = 0 }));
        var offsets = columns.Offsets.Span;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
            Count(columns.JourneyStarts.Words, offsets[first], block.Read(offsets[first], offsets[end]), counts.AsSpan(..map.Cells), counts.AsSpan(map.Cells..));
        return counts;
    }

    /// <summary>Profiles need no border: the first interaction of each starts a journey.</summary>
    [MethodImpl(Compiled.AtOnce)]
    static void Count(ReadOnlySpan<ulong> starts, int from, ReadOnlySpan<int> cells, Span<long> arrivals, Span<long> departures)
    {
        var previous = -1;
        for (var i = 0; i < cells.Length; i++)
        {
            if (((starts[(from + i) >> 6] >> (from + i)) & 1) != 0)
                previous = -1;
            var cell = cells[i];
            if (cell < 0 || cell == previous)
                continue;
            if (previous >= 0)
            {
                arrivals[cell]++;
                departures[previous]++;
            }
            previous = cell;
        }
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static long[] Merge(long[] left, long[] right)
    {
        for (var cell = 0; cell < left.Length; cell++)
            left[cell] += right[cell];
        return left;
    }

    public static CellMoves From(long[] counts) => new(counts[..(counts.Length / 2)], counts[(counts.Length / 2)..]);
}

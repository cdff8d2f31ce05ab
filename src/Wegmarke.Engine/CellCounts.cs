using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine;

/// <summary>How many interactions of profiles fall into each cell, and by channel if the map asks for it: the lightest question about cells.</summary>
public static class CellCounts
{
    /// <summary>At index cell, or cell × channels + channel. One pass; allocates only the counts.</summary>
    public static long[] Of(JourneySlice slice, CellMap map)
    {
        map.MustCover(slice.Columns);
        var counts = new long[map.FlatCells];
        var block = new CellBlock(slice, map);
        var offsets = slice.Columns.Offsets.Span;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
            Count(block.Read(offsets[first], offsets[end]), counts);
        return counts;
    }

    [MethodImpl(Compiled.AtOnce)]
    static void Count(ReadOnlySpan<int> cells, Span<long> counts)
    {
        foreach (var cell in cells)
        {
            if (cell >= 0)
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
}

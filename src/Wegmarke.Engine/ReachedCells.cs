using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine;

/// <summary>How far customers come through cells that stand in an order.</summary>
/// <param name="Customers">Per cell the distinct profiles with an interaction in it or in a later cell.</param>
public sealed record ReachedCells(IReadOnlyList<long> Customers)
{
    /// <summary>Per cell the profiles for which it is the last of the order. One pass; allocates only the counts.</summary>
    public static long[] Of(JourneySlice slice, CellMap map)
    {
        map.MustCover(slice.Columns);
        var counts = new long[map.Cells];
        var (columns, block) = (slice.Columns, new CellBlock(slice, map with { Channels = 0 }));
        var offsets = columns.Offsets.Span;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
            Count(offsets[first..(end + 1)], block.Read(offsets[first], offsets[end]), counts);
        return counts;
    }

    [MethodImpl(Compiled.AtOnce)]
    static void Count(ReadOnlySpan<int> offsets, ReadOnlySpan<int> cells, Span<long> counts)
    {
        for (var profile = 0; profile + 1 < offsets.Length; profile++)
        {
            var furthest = -1;
            foreach (var cell in cells[(offsets[profile] - offsets[0])..(offsets[profile + 1] - offsets[0])])
                furthest = Math.Max(furthest, cell);
            if (furthest >= 0)
                counts[furthest]++;
        }
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static long[] Merge(long[] left, long[] right)
    {
        for (var cell = 0; cell < left.Length; cell++)
            left[cell] += right[cell];
        return left;
    }

    public static ReachedCells From(long[] furthest)
    {
        var customers = new long[furthest.Length];
        long later = 0;
        for (var cell = furthest.Length - 1; cell >= 0; cell--)
            customers[cell] = later += furthest[cell];
        return new(customers);
    }
}

using System.Runtime.CompilerServices;

namespace Wegmarke.Engine;

/// <summary>How far customers come through cells that stand in an order.</summary>
/// <param name="Customers">Per cell the distinct profiles with an interaction in it or in a later cell.</param>
public sealed record ReachedCells(IReadOnlyList<long> Customers)
{
    /// <summary>Per cell the profiles for which it is the last of the order. One pass; allocates only the counts.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public static long[] Of(JourneySlice slice, CellMap map)
    {
        map.MustCover(slice.Columns);
        var counts = new long[map.Cells];
        var columns = slice.Columns;
        var offsets = columns.Offsets.Span;
        var touchpoints = columns.Touchpoints.Span;
        var phases = map.Phases == 0 ? default : columns.Phases[map.Model].Span;
        ReadOnlySpan<int> cellOf = map.CellOf;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
        {
            for (var profile = first; profile < end; profile++)
            {
                var furthest = -1;
                for (var at = offsets[profile]; at < offsets[profile + 1]; at++)
                {
                    var phase = map.Phases == 0 ? 0 : Math.Min(phases[at], map.Phases);
                    furthest = Math.Max(furthest, cellOf[touchpoints[at] * map.Stride + phase]);
                }
                if (furthest >= 0)
                    counts[furthest]++;
            }
        }
        return counts;
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

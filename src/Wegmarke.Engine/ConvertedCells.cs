using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine;

/// <summary>Journeys that end in a conversion, by the cells they pass through.</summary>
/// <param name="Journeys">All journeys that end in a conversion.</param>
/// <param name="Through">Per cell those of them that pass through it, each counted once.</param>
/// <param name="Positions">Per cell the mean place of its first interaction within them, from 0 (first of the journey) to 1 (the conversion); 0 where none passes.</param>
/// <param name="Later">Per cell the value of what they bought after that first interaction, in minor units.</param>
public sealed record ConvertedCells(long Journeys, IReadOnlyList<long> Through, IReadOnlyList<double> Positions, IReadOnlyList<long> Later)
{
    /// <summary>Places are summed in millionths, so that the order of merging does not matter.</summary>
    const long Whole = 1_000_000;

    /// <summary>Sums while counting, three for each cell; the last one is the number of journeys.</summary>
    const int Sums = 3;

    /// <summary>One pass over the profiles; allocates only the sums and a mark for each cell.</summary>
    /// <param name="slice">The profiles to count.</param>
    /// <param name="map">Interactions outside its cells are passed over; they count for the length of a journey.</param>
    public static long[] Of(JourneySlice slice, CellMap map)
    {
        map.MustCover(slice.Columns);
        var sums = new long[map.FlatCells * Sums + 1];
        var seen = new int[map.FlatCells];
        Array.Fill(seen, -1);
        var (columns, block) = (slice.Columns, new CellBlock(slice, map));
        var offsets = columns.Offsets.Span;
        var first = slice.FirstProfile;
        for (; slice.NextRun(ref first, out var end); first = end)
            Count(columns, offsets[first], offsets[end], block.Read(offsets[first], offsets[end]), seen, sums);
        return sums;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static long[] Merge(long[] left, long[] right)
    {
        for (var at = 0; at < left.Length; at++)
            left[at] += right[at];
        return left;
    }

    public static ConvertedCells From(long[] sums)
    {
        var cells = sums.Length / Sums;
        var through = sums[..cells];
        return new(sums[^1], through, [.. sums[cells..(2 * cells)].Zip(through, (sum, count) => count == 0 ? 0 : (double)sum / Whole / count)], sums[(2 * cells)..(3 * cells)]);
    }

    /// <summary>Profiles need no border: the first interaction of each starts a journey.</summary>
    [MethodImpl(Compiled.AtOnce)]
    static void Count(JourneyColumns columns, int from, int to, ReadOnlySpan<int> cells, Span<int> seen, Span<long> sums)
    {
        var starts = columns.JourneyStarts.Words;
        var conversions = columns.Conversions.Words;
        var start = from;
        for (var at = from; at < to; at++)
        {
            if (((starts[at >> 6] >> at) & 1) != 0)
                start = at;
            var next = at + 1;
            if ((next < to && ((starts[next >> 6] >> next) & 1) == 0) || ((conversions[at >> 6] >> at) & 1) == 0)
                continue;
            sums[^1]++;
            Journey(columns, start, next, cells[(start - from)..(next - from)], seen, sums);
        }
    }

    /// <summary>The first interaction in a cell counts; <paramref name="seen"/> holds the start of the journey that last passed a cell.</summary>
    static void Journey(JourneyColumns columns, int start, int end, ReadOnlySpan<int> cells, Span<int> seen, Span<long> sums)
    {
        var (all, last, later) = (seen.Length, Math.Max(1, end - start - 1), 0L);
        for (var at = start; at < end; at++)
            later += Bought(columns, at);
        for (var at = start; at < end; at++)
        {
            later -= Bought(columns, at);
            if (cells[at - start] is not (>= 0 and var cell) || seen[cell] == start)
                continue;
            seen[cell] = start;
            sums[cell]++;
            sums[all + cell] += Whole * (at - start) / last;
            sums[2 * all + cell] += later;
        }
    }

    static long Bought(JourneyColumns columns, int at)
    {
        var sum = 0L;
        if (((columns.Purchases.Words[at >> 6] >> at) & 1) != 0)
        {
            foreach (var value in columns.Values.At(at))
                sum += value;
        }
        return sum;
    }
}

using System.Numerics;

namespace Wegmarke.Engine.Attributing;

/// <summary>Interactions that a bitmap marks, with their order and value, linked or not.</summary>
static class OrderLines
{
    public readonly record struct Line((int Source, int Number) Order, long Value);

    public static IEnumerable<Line> Of(Overlay journeys, Func<JourneyColumns, Bitmap> marked, Dimension sources, Dimension orders)
    {
        foreach (var slice in journeys.Slices(1))
        {
            var columns = slice.Columns;
            var (source, order, bits) = (sources.In(columns), orders.In(columns), marked(columns));
            foreach (var position in Positions(slice, bits))
                yield return new((source[position], order[position]), columns.Values.At(position) is [var value, ..] ? value : 0);
        }
    }

    static IEnumerable<int> Positions(JourneySlice slice, Bitmap bits)
    {
        for (var profile = slice.FirstProfile; slice.NextRun(ref profile, out var end); profile = end)
        {
            foreach (var position in Set(bits, slice.Columns.Offsets.Span[profile], slice.Columns.Offsets.Span[end]))
                yield return position;
        }
        foreach (var position in Set(bits, slice.FirstUnlinked, slice.EndUnlinked))
            yield return position;
    }

    static IEnumerable<int> Set(Bitmap bits, int from, int to)
    {
        for (var at = from; at < to; at = (at | 63) + 1)
        {
            for (var left = bits.Words[at >> 6] >> at; left != 0; left &= left - 1)
            {
                if (at + BitOperations.TrailingZeroCount(left) is var position && position < to)
                    yield return position;
            }
        }
    }
}

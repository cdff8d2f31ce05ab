using System.Numerics;

namespace Wegmarke.Engine.Selecting;

/// <summary>Finds set bits from one position to another, exclusive, word by word; −1 = none.</summary>
static class Bits
{
    public static int First(ReadOnlySpan<ulong> words, int from, int to) => FirstOfEither(words, default, from, to);

    /// <summary>The first bit that is set in one or the other; the second may be empty.</summary>
    public static int FirstOfEither(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> others, int from, int to)
    {
        for (var at = from; at < to; at = (at | 63) + 1)
        {
            var word = words[at >> 6] | (others.IsEmpty ? 0 : others[at >> 6]);
            var left = word >> at;
            if (left == 0)
                continue;
            var found = at + BitOperations.TrailingZeroCount(left);
            return found < to ? found : -1;
        }
        return -1;
    }

    public static int Last(ReadOnlySpan<ulong> words, int from, int to)
    {
        for (var at = to - 1; at >= from; at = (at & ~63) - 1)
        {
            var left = words[at >> 6] << (63 - (at & 63));
            if (left == 0)
                continue;
            var found = at - BitOperations.LeadingZeroCount(left);
            return found >= from ? found : -1;
        }
        return -1;
    }

    public static bool Is(ReadOnlySpan<ulong> words, int position) => ((words[position >> 6] >> position) & 1) != 0;
}

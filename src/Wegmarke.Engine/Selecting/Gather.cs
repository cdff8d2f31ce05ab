using System.Numerics;

namespace Wegmarke.Engine.Selecting;

/// <summary>Values at scattered positions side by side. One pass each, no allocation.</summary>
static class Gather
{
    public static void At<T>(ReadOnlySpan<T> values, int offset, ReadOnlySpan<int> positions, Span<int> codes) where T : unmanaged, INumberBase<T>
    {
        for (var i = 0; i < positions.Length; i++)
            codes[i] = offset + int.CreateTruncating(values[positions[i]]);
    }

    public static void Of(TimeValues values, ReadOnlySpan<int> positions, Span<long> found)
    {
        for (var i = 0; i < positions.Length; i++)
            found[i] = values[positions[i]];
    }

    /// <summary>The positions from one to another, exclusive, whose bit is set; all without bits. Returns how many.</summary>
    public static int Positions(ReadOnlySpan<ulong> words, bool isAll, int from, int to, Span<int> positions)
    {
        var count = 0;
        if (isAll)
        {
            for (var at = from; at < to; at++)
                positions[count++] = at;
            return count;
        }
        for (var at = from; at < to;)
        {
            var left = words[at >> 6] >> at;
            var end = Math.Min(to, (at | 63) + 1);
            for (; left != 0; left &= left - 1)
            {
                var position = at + BitOperations.TrailingZeroCount(left);
                if (position >= end)
                    break;
                positions[count++] = position;
            }
            at = end;
        }
        return count;
    }

    /// <summary>Whether a bit is set from one position to another, exclusive.</summary>
    public static bool AnySet(ReadOnlySpan<ulong> words, int from, int to)
    {
        for (var at = from; at < to; at = (at | 63) + 1)
        {
            var left = words[at >> 6] >> at;
            if (left != 0 && at + BitOperations.TrailingZeroCount(left) < to)
                return true;
        }
        return false;
    }

    /// <summary>The first position from one to another, exclusive, whose bit is set; the end if there is none.</summary>
    public static int FirstSet(ReadOnlySpan<ulong> words, int from, int to)
    {
        for (var at = from; at < to; at = (at | 63) + 1)
        {
            var left = words[at >> 6] >> at;
            if (left != 0)
                return Math.Min(to, at + BitOperations.TrailingZeroCount(left));
        }
        return to;
    }

    /// <summary>The position behind the last one whose bit is set, from one to another, exclusive; the beginning if there is none.</summary>
    public static int EndOfSet(ReadOnlySpan<ulong> words, int from, int to)
    {
        for (var end = to; end > from;)
        {
            var word = (end - 1) >> 6;
            var left = words[word] << (63 - ((end - 1) & 63));
            if (left != 0)
                return Math.Max(from, end - BitOperations.LeadingZeroCount(left));
            end = word << 6;
        }
        return from;
    }
}

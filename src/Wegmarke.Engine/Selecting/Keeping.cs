using System.Numerics;
using System.Runtime.Intrinsics;
using Wegmarke.Engine.Building;

namespace Wegmarke.Engine.Selecting;

/// <summary>Clears bits of positions that do not fulfil a condition, word by word and with all processors; words that are empty already cost nothing.</summary>
static class Keeping
{
    const int ChunkWords = 1 << 10;

    /// <summary>Keeps positions whose value plus offset is wanted; values beyond the end of <paramref name="wanted"/> are not.</summary>
    public static void Values<T>(Column<T> column, int offset, bool[] wanted, ulong[] words) where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var codes = WantedCodes<T>.Few(wanted, offset);
        EachChunk(words, (first, end) =>
        {
            var values = column.Span;
            for (var word = first; word < end; word++)
            {
                if (words[word] == 0)
                    continue;
                if (codes is not null && (word + 1) << 6 <= values.Length)
                    words[word] &= codes.In(values.Slice(word << 6, 64));
                else if (words[word] == ulong.MaxValue)
                    words[word] = All(values.Slice(word << 6, 64), offset, wanted);
                else
                    words[word] = Some(values[(word << 6)..], offset, wanted, words[word]);
            }
        });
    }

    /// <summary>No branches: which values are wanted is what no processor can guess.</summary>
    static ulong All<T>(ReadOnlySpan<T> values, int offset, ReadOnlySpan<bool> wanted) where T : unmanaged, IBinaryInteger<T>
    {
        var kept = 0UL;
        for (var bit = 0; bit < values.Length; bit++)
        {
            var value = offset + int.CreateTruncating(values[bit]);
            kept |= (value < wanted.Length && wanted[value] ? 1UL : 0) << bit;
        }
        return kept;
    }

    static ulong Some<T>(ReadOnlySpan<T> values, int offset, ReadOnlySpan<bool> wanted, ulong of) where T : unmanaged, IBinaryInteger<T>
    {
        var kept = 0UL;
        for (var left = of; left != 0; left &= left - 1)
        {
            var bit = BitOperations.TrailingZeroCount(left);
            var value = offset + int.CreateTruncating(values[bit]);
            kept |= value < wanted.Length && wanted[value] ? 1UL << bit : 0;
        }
        return kept;
    }

    /// <summary>Keeps positions from one time to another, the second exclusive.</summary>
    public static void Times(TimeColumn column, long from, long to, ulong[] words) =>
        EachChunk(words, (first, end) =>
        {
            var times = column.Span;
            var length = (ulong)(to - from);
            Span<long> room = stackalloc long[64];
            for (var word = first; word < end; word++)
            {
                if (words[word] == 0)
                    continue;
                var block = times.Slice(word << 6, Math.Min(64, times.Length - (word << 6)));
                block.CopyTo(room);
                words[word] &= Within(room[..block.Length], from, length);
            }
        });

    static ulong Within(ReadOnlySpan<long> times, long from, ulong length)
    {
        var (kept, bit) = (0UL, 0);
        if (Vector512.IsHardwareAccelerated)
        {
            var (first, most) = (Vector512.Create(from), Vector512.Create(length));
            for (; bit + Vector512<long>.Count <= times.Length; bit += Vector512<long>.Count)
                kept |= Vector512.LessThan((Vector512.Create(times[bit..]) - first).AsUInt64(), most).ExtractMostSignificantBits() << bit;
        }
        for (; bit < times.Length; bit++)
            kept |= ((ulong)(times[bit] - from) < length ? 1UL : 0) << bit;
        return kept;
    }

    /// <summary>Keeps positions that are set here too.</summary>
    public static void Both(Bitmap bitmap, ulong[] words)
    {
        var others = bitmap.Words;
        for (var word = 0; word < words.Length; word++)
            words[word] &= others[word];
    }

    /// <summary>Clears the positions from one to another, exclusive.</summary>
    public static void Clear(ulong[] words, int from, int to)
    {
        for (var at = from; at < to; at = (at | 63) + 1)
        {
            var mask = ulong.MaxValue << at;
            if (to <= (at | 63))
                mask &= ~(ulong.MaxValue << to);
            words[at >> 6] &= ~mask;
        }
    }

    static void EachChunk(ulong[] words, Action<int, int> work) => Lanes.Run((words.Length + ChunkWords - 1) / ChunkWords,
        chunk => work(chunk * ChunkWords, Math.Min(words.Length, (chunk + 1) * ChunkWords)));
}

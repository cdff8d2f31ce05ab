using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Wegmarke.Engine.Selecting;

/// <summary>Some codes of a column, and where they stand in it as bits. Any thread.</summary>
sealed class WantedCodes<T> where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>More codes than this are looked up one value at a time.</summary>
    const int MostCompared = 8;

    readonly T[] _codes;

    /// <summary>Up to the highest wanted code.</summary>
    readonly bool[] _isWanted;

    WantedCodes(T[] codes)
    {
        (_codes, _isWanted) = (codes, new bool[int.CreateChecked(codes.Max()) + 1]);
        foreach (var code in codes)
            _isWanted[int.CreateTruncating(code)] = true;
    }

    /// <summary>Null when there are none.</summary>
    public static WantedCodes<T>? Of(IReadOnlyList<int> codes) => codes.Count == 0 ? null : new([.. codes.Select(T.CreateChecked).Distinct()]);

    /// <summary>The codes whose number, code plus offset, is wanted; null when they are so many that looking up each value is faster, or a number is no code.</summary>
    public static WantedCodes<T>? Few(bool[] wanted, int offset)
    {
        var numbers = new List<int>();
        for (var number = 0; number < wanted.Length && numbers.Count <= MostCompared; number++)
        {
            if (wanted[number])
                numbers.Add(number - offset);
        }
        return numbers.Count is 0 or > MostCompared || numbers[0] < 0 || numbers[^1] > int.CreateSaturating(T.MaxValue) ? null : Of(numbers);
    }

    /// <summary>Which of 64 values are wanted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong In(ReadOnlySpan<T> values)
    {
        var found = 0UL;
        foreach (var code in _codes)
            found |= Equal(values, code);
        return found;
    }

    /// <summary>Sets a bit for each wanted value, 64 values to a word. One pass per code.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public void Fill(ReadOnlySpan<T> values, Span<ulong> words)
    {
        var whole = _codes.Length <= MostCompared ? values.Length >> 6 : 0;
        for (var word = 0; word < whole; word++)
        {
            words[word] |= In(values.Slice(word << 6, 64));
        }
        for (var at = whole << 6; at < values.Length; at++)
            words[at >> 6] |= int.CreateTruncating(values[at]) is var value && value < _isWanted.Length && _isWanted[value] ? 1UL << at : 0;
    }

    /// <summary>Which of 64 values are this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Equal(ReadOnlySpan<T> values, T code)
    {
        var bits = 0UL;
        if (Vector512.IsHardwareAccelerated)
        {
            var wanted = Vector512.Create(code);
            for (var at = 0; at < 64; at += Vector512<T>.Count)
                bits |= Vector512.Equals(Vector512.Create(values[at..]), wanted).ExtractMostSignificantBits() << at;
            return bits;
        }
        var searched = Vector256.Create(code);
        for (var at = 0; at < 64; at += Vector256<T>.Count)
            bits |= (ulong)Vector256.Equals(Vector256.Create(values[at..]), searched).ExtractMostSignificantBits() << at;
        return bits;
    }
}

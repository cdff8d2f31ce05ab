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
    readonly bool[] _isWanted = new bool[int.CreateTruncating(T.MaxValue) + 1];

    WantedCodes(T[] codes)
    {
        _codes = codes;
        foreach (var code in codes)
            _isWanted[int.CreateTruncating(code)] = true;
    }

    /// <summary>Null when there are none.</summary>
    public static WantedCodes<T>? Of(IReadOnlyList<int> codes) => codes.Count == 0 ? null : new([.. codes.Select(T.CreateChecked).Distinct()]);

    /// <summary>Sets a bit for each wanted value, 64 values to a word. One pass per code.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public void Fill(ReadOnlySpan<T> values, Span<ulong> words)
    {
        var whole = _codes.Length <= MostCompared ? values.Length >> 6 : 0;
        for (var word = 0; word < whole; word++)
        {
            foreach (var code in _codes)
                words[word] |= Equal(values.Slice(word << 6, 64), code);
        }
        for (var at = whole << 6; at < values.Length; at++)
            words[at >> 6] |= _isWanted[int.CreateTruncating(values[at])] ? 1UL << at : 0;
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

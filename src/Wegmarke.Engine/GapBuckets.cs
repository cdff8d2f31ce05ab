using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wegmarke.Engine;

/// <summary>Buckets that gaps are counted in for medians: exact below 64 ms, above that 32 to an octave, at most 3.1 % wide.</summary>
/// <remarks>Bucket b ≥ 64 holds the milliseconds from (32 + b mod 32) · 2^(b/32 − 1) up to the next bucket's, exclusive.</remarks>
public static class GapBuckets
{
    const int PerOctave = 32;

    /// <summary>Enough for the longest gap between two times that fit into the columns.</summary>
    public const int Count = 45 * PerOctave;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(long milliseconds)
    {
        var octave = Math.Max(0, BitOperations.Log2((ulong)milliseconds) - 5);
        return octave * PerOctave + (int)(milliseconds >> octave);
    }

    /// <summary>The least gap of a bucket, in milliseconds.</summary>
    public static long From(int bucket) =>
        bucket < 2 * PerOctave ? bucket : (long)(PerOctave + bucket % PerOctave) << (bucket / PerOctave - 1);

    /// <summary>Half way from the least to the greatest gap of a bucket.</summary>
    public static double Middle(int bucket) => (From(bucket) + From(bucket + 1) - 1) / 2.0;
}

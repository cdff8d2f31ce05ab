using System.Runtime.CompilerServices;

namespace Wegmarke.Profiles.Index;

/// <summary>Two nodes as one number whose upper bits are spread evenly; reversible, so equal numbers are equal pairs, and never 0.</summary>
static class PairHash
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(int a, int b)
    {
        var pair = a < b ? (ulong)(uint)a << 32 | (uint)b : (ulong)(uint)b << 32 | (uint)a;
        pair ^= pair >> 33;
        pair *= 0xff51afd7ed558ccd;
        pair ^= pair >> 33;
        pair *= 0xc4ceb9fe1a85ec53;
        return pair ^ pair >> 33;
    }
}

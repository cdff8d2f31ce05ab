using System.Numerics;
using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Storing;

/// <summary>Whole numbers as differences to the one before, zigzag and in groups of seven bits; in seconds or minutes where all of them are.</summary>
static class DeltaBlock
{
    const int LongestVarint = 10;
    static readonly long[] s_units = [1, 1_000, 60_000];

    public static int MostBytes(int values) => 1 + LongestVarint * values;

    [MethodImpl(Compiled.AtOnce)]
    public static int Write<T>(ReadOnlySpan<T> values, Span<byte> bytes) where T : unmanaged, IBinaryInteger<T>
    {
        var unit = UnitOf(values);
        bytes[0] = (byte)unit;
        var (at, before) = (1, 0L);
        foreach (var value in values)
        {
            var now = long.CreateTruncating(value) / s_units[unit];
            var difference = unchecked(now - before);
            var left = (ulong)((difference << 1) ^ (difference >> 63));
            for (; left >= 0x80; left >>= 7)
                bytes[at++] = (byte)(left | 0x80);
            bytes[at++] = (byte)left;
            before = now;
        }
        return at;
    }

    [MethodImpl(Compiled.AtOnce)]
    public static void Read<T>(ReadOnlySpan<byte> bytes, Span<T> values) where T : unmanaged, IBinaryInteger<T>
    {
        var (unit, at, now) = (s_units[bytes[0]], 1, 0L);
        for (var i = 0; i < values.Length; i++)
        {
            ulong zigzag = bytes[at++];
            if (zigzag >= 0x80)
            {
                zigzag &= 0x7F;
                for (var shift = 7; ; shift += 7)
                {
                    ulong next = bytes[at++];
                    zigzag |= (next & 0x7F) << shift;
                    if (next < 0x80)
                        break;
                }
            }
            now = unchecked(now + ((long)(zigzag >> 1) ^ -(long)(zigzag & 1)));
            values[i] = T.CreateTruncating(now * unit);
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    static int UnitOf<T>(ReadOnlySpan<T> values) where T : unmanaged, IBinaryInteger<T>
    {
        var unit = s_units.Length - 1;
        foreach (var value in values)
        {
            while (unit > 0 && long.CreateTruncating(value) % s_units[unit] != 0)
                unit--;
        }
        return unit;
    }
}

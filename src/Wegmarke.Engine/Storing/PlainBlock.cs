using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wegmarke.Engine.Storing;

/// <summary>Values as they are; 16-bit codes in one byte and bytes in four bits where all of a block fit.</summary>
static class PlainBlock
{
    const byte Whole = 0;
    const byte Narrow = 1;

    /// <summary>In four bits, 15 stands for "none".</summary>
    const byte NoneInFourBits = 15;

    public static int MostBytes<T>(int values) where T : unmanaged => 1 + values * Marshal.SizeOf<T>();

    public static int Write<T>(ReadOnlySpan<T> values, Span<byte> bytes) where T : unmanaged
    {
        bytes[0] = Narrow;
        if (typeof(T) == typeof(ushort) && WriteCodes(MemoryMarshal.Cast<T, ushort>(values), bytes[1..]))
            return 1 + values.Length;
        if (typeof(T) == typeof(byte) && WriteHalves(MemoryMarshal.AsBytes(values), bytes[1..]))
            return 1 + (values.Length + 1) / 2;
        bytes[0] = Whole;
        var whole = MemoryMarshal.AsBytes(values);
        whole.CopyTo(bytes[1..]);
        return 1 + whole.Length;
    }

    public static void Read<T>(ReadOnlySpan<byte> bytes, Span<T> values) where T : unmanaged
    {
        if (bytes[0] == Whole)
            bytes.Slice(1, MemoryMarshal.AsBytes(values).Length).CopyTo(MemoryMarshal.AsBytes(values));
        else if (typeof(T) == typeof(ushort))
            ReadCodes(bytes[1..], MemoryMarshal.Cast<T, ushort>(values));
        else
            ReadHalves(bytes[1..], MemoryMarshal.AsBytes(values));
    }

    [MethodImpl(Compiled.AtOnce)]
    static bool WriteCodes(ReadOnlySpan<ushort> values, Span<byte> bytes)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] > byte.MaxValue)
                return false;
            bytes[i] = (byte)values[i];
        }
        return true;
    }

    [MethodImpl(Compiled.AtOnce)]
    static void ReadCodes(ReadOnlySpan<byte> bytes, Span<ushort> values)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = bytes[i];
    }

    [MethodImpl(Compiled.AtOnce)]
    static bool WriteHalves(ReadOnlySpan<byte> values, Span<byte> bytes)
    {
        bytes[..((values.Length + 1) / 2)].Clear();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is >= NoneInFourBits and < byte.MaxValue)
                return false;
            bytes[i / 2] |= (byte)(Math.Min(values[i], NoneInFourBits) << (4 * (i & 1)));
        }
        return true;
    }

    [MethodImpl(Compiled.AtOnce)]
    static void ReadHalves(ReadOnlySpan<byte> bytes, Span<byte> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var half = (byte)((bytes[i / 2] >> (4 * (i & 1))) & 0xF);
            values[i] = half == NoneInFourBits ? byte.MaxValue : half;
        }
    }
}

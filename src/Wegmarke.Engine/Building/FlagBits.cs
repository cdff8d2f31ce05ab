using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wegmarke.Engine.Building;

/// <summary>One bit of each byte as a bitmap.</summary>
static class FlagBits
{
    [MethodImpl(Compiled.AtOnce)]
    public static Bitmap Of(byte[] flags, byte bit)
    {
        var words = new ulong[Bitmap.WordsFor(flags.Length)];
        var shift = 7 - System.Numerics.BitOperations.Log2(bit);
        var whole = flags.Length / 64;
        ref var first = ref MemoryMarshal.GetArrayDataReference(flags);
        for (var i = 0; i < whole; i++)
        {
            var low = Vector256.ShiftLeft(Vector256.LoadUnsafe(ref first, (nuint)i * 64).AsUInt16(), shift).AsByte();
            var high = Vector256.ShiftLeft(Vector256.LoadUnsafe(ref first, (nuint)i * 64 + 32).AsUInt16(), shift).AsByte();
            words[i] = low.ExtractMostSignificantBits() | (ulong)high.ExtractMostSignificantBits() << 32;
        }
        for (var i = whole * 64; i < flags.Length; i++)
            words[i >> 6] |= (flags[i] & bit) != 0 ? 1UL << i : 0;
        return new(flags.Length, new Column<ulong>(words));
    }
}

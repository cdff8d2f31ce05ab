using System.Runtime.InteropServices;

namespace Wegmarke.Analysis.Building;

/// <summary>The engine's number of each node's profile: dense, and kept when profiles merge or part, so that what was derived for a
/// number stays true. A profile keeps the number its smallest node had; of two that had the same, the later gets a new one.</summary>
static class ProfileOrdinals
{
    /// <param name="profiles">Per node the smallest node of its profile; 0 = names nobody.</param>
    /// <param name="earlier">Per node the number its profile had; −1 = none.</param>
    /// <param name="count">How many numbers were given before.</param>
    public static (int[] Ordinals, int Count) Of(ReadOnlySpan<int> profiles, ReadOnlySpan<int> earlier, int count)
    {
        var ordinals = new int[profiles.Length];
        var taken = new bool[count];
        for (var node = 0; node < profiles.Length; node++)
        {
            var smallest = profiles[node];
            if (node == 0 || smallest == 0)
                ordinals[node] = -1;
            else if (smallest < node)
                ordinals[node] = ordinals[smallest];
            else if (node < earlier.Length && earlier[node] is var kept and >= 0 && !taken[kept])
                (ordinals[node], taken[kept]) = (kept, true);
            else
                ordinals[node] = count++;
        }
        return (ordinals, count);
    }

    public static byte[] ToBytes(int[] ordinals) => MemoryMarshal.AsBytes<int>(ordinals).ToArray();

    public static int[] FromBytes(byte[] bytes) => MemoryMarshal.Cast<byte, int>(bytes).ToArray();
}

using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Analysing;

/// <summary>Numbers pairs of cells in the order they turn up: by a square table up to 1,024 cells, hashed above. One thread.</summary>
sealed class PairSlots(int cells)
{
    const int MostDense = 1024;

    /// <summary>Slot plus one.</summary>
    readonly int[]? _dense = cells <= MostDense ? new int[cells * cells] : null;
    (ulong Key, int SlotPlusOne)[] _hashed = cells <= MostDense ? [] : new (ulong, int)[1 << 12];

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(int from, int to, out bool isNew)
    {
        ref var slot = ref _dense is { } dense ? ref dense[from * cells + to] : ref Find((ulong)(uint)from << 32 | (uint)to);
        isNew = slot == 0;
        if (isNew)
            slot = ++Count;
        return slot - 1;
    }

    ref int Find(ulong key)
    {
        if (2 * Count >= _hashed.Length)
            Grow();
        return ref Place(key);
    }

    ref int Place(ulong key)
    {
        var mask = _hashed.Length - 1;
        for (var at = (int)((key * 0x9E3779B97F4A7C15) >> 32) & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref _hashed[at];
            if (entry.SlotPlusOne == 0)
                entry.Key = key;
            if (entry.Key == key)
                return ref entry.SlotPlusOne;
        }
    }

    void Grow()
    {
        var old = _hashed;
        _hashed = new (ulong, int)[old.Length * 2];
        foreach (var (key, slotPlusOne) in old)
        {
            if (slotPlusOne != 0)
                Place(key) = slotPlusOne;
        }
    }
}

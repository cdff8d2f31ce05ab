using System.Numerics;

namespace Wegmarke.Engine.Analysing;

/// <summary>Numbers different paths in the order they turn up, and keeps their codes in one array. Up to its limits; one thread.</summary>
/// <remarks>Paths are found by a hash and compared code by code, so two of them are never taken for one.</remarks>
sealed class PathSet(int mostPaths, int mostCodes)
{
    const int Full = -1;

    /// <summary>Number plus one.</summary>
    int[] _slots = new int[1 << 10];
    ulong[] _hashes = new ulong[1 << 8];
    int[] _ends = new int[1 << 8];
    int[] _codes = new int[1 << 10];

    public int Count { get; private set; }

    public ReadOnlySpan<int> this[int number] => _codes.AsSpan(Start(number), _ends[number] - Start(number));

    /// <summary>The number of the path, a new one if need be; −1 when there is no room for another.</summary>
    public int Of(ReadOnlySpan<int> path)
    {
        var hash = Hash(path);
        var slot = SlotOf(path, hash);
        return _slots[slot] != 0 ? _slots[slot] - 1 : Add(path, hash, slot);
    }

    /// <summary>The number of a path that is in it; −1 for others.</summary>
    public int Find(ReadOnlySpan<int> path) => _slots[SlotOf(path, Hash(path))] - 1;

    int Add(ReadOnlySpan<int> path, ulong hash, int slot)
    {
        var used = Count == 0 ? 0 : _ends[Count - 1];
        if (Count >= mostPaths || path.Length > mostCodes - used)
            return Full;
        MakeRoom(used + path.Length);
        path.CopyTo(_codes.AsSpan(used));
        (_hashes[Count], _ends[Count], _slots[slot]) = (hash, used + path.Length, Count + 1);
        Count++;
        if (2 * Count >= _slots.Length)
            Spread();
        return Count - 1;
    }

    int SlotOf(ReadOnlySpan<int> path, ulong hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)(hash >> 32) & mask; ; slot = (slot + 1) & mask)
        {
            var number = _slots[slot] - 1;
            if (number < 0 || (_hashes[number] == hash && path.SequenceEqual(this[number])))
                return slot;
        }
    }

    void MakeRoom(int codes)
    {
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, Count * 2);
            Array.Resize(ref _hashes, Count * 2);
        }
        if (codes > _codes.Length)
            Array.Resize(ref _codes, Math.Max(codes, (int)Math.Min(_codes.Length * 2L, mostCodes)));
    }

    void Spread()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var slot = (int)(_hashes[number] >> 32) & mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = number + 1;
        }
    }

    int Start(int number) => number == 0 ? 0 : _ends[number - 1];

    /// <summary>Multiply and rotate for each code, and the finish of splitmix64, so that short paths spread as well.</summary>
    static ulong Hash(ReadOnlySpan<int> path)
    {
        var hash = (ulong)path.Length;
        foreach (var code in path)
            hash = BitOperations.RotateLeft((hash ^ (uint)code) * 0x9E3779B97F4A7C15, 29);
        hash = (hash ^ hash >> 30) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ hash >> 27) * 0x94D049BB133111EB;
        return hash ^ hash >> 31;
    }
}

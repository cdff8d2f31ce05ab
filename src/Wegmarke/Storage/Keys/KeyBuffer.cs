namespace Wegmarke.Storage.Keys;

/// <summary>The newest keys, in memory, in no order. Open addressing; the key 0 is kept apart because an empty place holds 0.
/// Grows beyond its capacity when one transaction brings more.</summary>
sealed class KeyBuffer(int capacity)
{
    ulong[] _places = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];
    bool _hasZero;

    public int Count { get; private set; }

    public bool IsFull => Count >= capacity;

    public bool Contains(ulong key) => key == 0 ? _hasZero : _places[Place(key)] == key;

    /// <summary>False when it was there already.</summary>
    public bool Add(ulong key)
    {
        if (Contains(key))
            return false;
        if (key == 0)
            _hasZero = true;
        else
            _places[Place(key)] = key;
        Count++;
        if (Count > _places.Length / 4 * 3)
            Grow();
        return true;
    }

    void Grow()
    {
        var old = _places;
        _places = new ulong[old.Length * 2];
        foreach (var key in old)
        {
            if (key != 0)
                _places[Place(key)] = key;
        }
    }

    int Place(ulong key)
    {
        var mask = _places.Length - 1;
        // Runs are split by the high bits; the low ones are as random.
        var place = (int)key & mask;
        while (_places[place] != 0 && _places[place] != key)
            place = (place + 1) & mask;
        return place;
    }

    /// <summary>All keys in ascending order.</summary>
    public ulong[] Sorted()
    {
        var keys = new ulong[Count];
        var next = 0;
        if (_hasZero)
            keys[next++] = 0;
        foreach (var key in _places)
        {
            if (key != 0)
                keys[next++] = key;
        }
        Array.Sort(keys);
        return keys;
    }

    public void Clear()
    {
        Array.Clear(_places);
        (Count, _hasZero) = (0, false);
    }
}

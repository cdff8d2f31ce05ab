namespace Wegmarke.Engine.Analysing;

/// <summary>Counts by a number that stands for a few codes side by side. One thread.</summary>
sealed class GramCounts
{
    (ulong KeyPlusOne, long Count)[] _entries = new (ulong, long)[1 << 10];
    int _used;

    public void Add(ulong key, long count)
    {
        if (2 * _used >= _entries.Length)
            Grow();
        ref var entry = ref Place(key);
        _used += entry.KeyPlusOne == 0 ? 1 : 0;
        (entry.KeyPlusOne, entry.Count) = (key + 1, entry.Count + count);
    }

    public IEnumerable<(ulong Key, long Count)> All => _entries.Where(entry => entry.KeyPlusOne != 0).Select(entry => (entry.KeyPlusOne - 1, entry.Count));

    ref (ulong KeyPlusOne, long Count) Place(ulong key)
    {
        var mask = _entries.Length - 1;
        for (var at = (int)((key * 0x9E3779B97F4A7C15) >> 32) & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref _entries[at];
            if (entry.KeyPlusOne == 0 || entry.KeyPlusOne == key + 1)
                return ref entry;
        }
    }

    void Grow()
    {
        var old = _entries;
        _entries = new (ulong, long)[old.Length * 2];
        foreach (var (keyPlusOne, count) in old)
        {
            if (keyPlusOne != 0)
                Place(keyPlusOne - 1) = (keyPlusOne, count);
        }
    }
}

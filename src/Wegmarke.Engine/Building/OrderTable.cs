namespace Wegmarke.Engine.Building;

/// <summary>Finds the first line of each order within a bucket. Emptied by a new generation instead of clearing. One thread.</summary>
sealed class OrderTable
{
    Entry[] _entries = new Entry[64];
    int _generation;

    /// <summary>One purchase or refund: lines with an equal key are one interaction.</summary>
    public readonly record struct Key(ulong Order, long Time, int ProfileAndKind);

    public struct Entry
    {
        internal int Generation;
        internal Key Key;

        /// <summary>Where the first line is.</summary>
        public int Row;

        /// <summary>The rare values of the latest line found so far.</summary>
        public int LatestRare;
    }

    public void Empty(int mostEntries)
    {
        if (_entries.Length < 2 * mostEntries)
            (_entries, _generation) = (new Entry[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)mostEntries * 2)], 0);
        _generation++;
    }

    /// <summary>The entry of this key; new if it was not there.</summary>
    public ref Entry Find(Key key, out bool isNew)
    {
        var mask = _entries.Length - 1;
        var hash = (key.Order ^ (ulong)key.Time ^ ((ulong)key.ProfileAndKind << 40)) * 0x9E3779B97F4A7C15;
        for (var slot = (int)(hash >> 33) & mask; ; slot = (slot + 1) & mask)
        {
            ref var entry = ref _entries[slot];
            isNew = entry.Generation != _generation;
            if (isNew)
                (entry.Generation, entry.Key) = (_generation, key);
            if (isNew || entry.Key == key)
                return ref entry;
        }
    }
}

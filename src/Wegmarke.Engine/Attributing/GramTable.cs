namespace Wegmarke.Engine.Attributing;

/// <summary>Numbers sequences of elements in the order they turn up. One thread.</summary>
sealed class GramTable
{
    int[] _elements = new int[256];
    int[] _ends = new int[64];
    int[] _slots = new int[128];

    public int Count { get; private set; }

    public ReadOnlySpan<int> this[int gram] => _elements.AsSpan(gram == 0 ? 0 : _ends[gram - 1], _ends[gram] - (gram == 0 ? 0 : _ends[gram - 1]));

    public int Of(ReadOnlySpan<int> elements)
    {
        ref var slot = ref _slots[SlotOf(elements)];
        if (slot != 0)
            return slot - 1;
        slot = Append(elements);
        if (2 * Count > _slots.Length)
            Rehash();
        return Count - 1;
    }

    int Append(ReadOnlySpan<int> elements)
    {
        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + elements.Length > _elements.Length)
            Array.Resize(ref _elements, Math.Max(start + elements.Length, _elements.Length * 2));
        elements.CopyTo(_elements.AsSpan(start));
        if (Count == _ends.Length)
            Array.Resize(ref _ends, _ends.Length * 2);
        _ends[Count] = start + elements.Length;
        return ++Count;
    }

    int SlotOf(ReadOnlySpan<int> elements)
    {
        var hash = (ulong)elements.Length;
        foreach (var element in elements)
            hash = (hash ^ (uint)element) * 0x9E3779B97F4A7C15 + (hash >> 29);
        var mask = _slots.Length - 1;
        var at = (int)(hash >> 32) & mask;
        while (_slots[at] != 0 && !this[_slots[at] - 1].SequenceEqual(elements))
            at = (at + 1) & mask;
        return at;
    }

    void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (var gram = 0; gram < Count; gram++)
            _slots[SlotOf(this[gram])] = gram + 1;
    }
}

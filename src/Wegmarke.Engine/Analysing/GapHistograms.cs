using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Analysing;

/// <summary>A histogram of <see cref="GapBuckets"/> for each slot: a list while a slot has few gaps, a page of counts when it has many. One thread.</summary>
sealed class GapHistograms(int slots)
{
    const int FewestRoom = 8;
    const int MostFew = 512;

    uint[]?[] _pages = new uint[slots][];
    ushort[]?[] _few = new ushort[slots][];
    int[] _fewCounts = new int[slots];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int slot, int bucket)
    {
        if (_pages[slot] is { } page)
            page[bucket]++;
        else
            AddFew(slot, bucket);
    }

    public void MakeRoom(int slots)
    {
        if (slots <= _pages.Length)
            return;
        var room = Math.Max(slots, _pages.Length * 2);
        Array.Resize(ref _pages, room);
        Array.Resize(ref _few, room);
        Array.Resize(ref _fewCounts, room);
    }

    public void AddAll(int slot, GapHistograms other, int otherSlot)
    {
        if (other._pages[otherSlot] is not { } page)
        {
            for (var i = 0; i < other._fewCounts[otherSlot]; i++)
                Add(slot, other._few[otherSlot]![i]);
            return;
        }
        var mine = _pages[slot] ?? OpenPage(slot);
        for (var bucket = 0; bucket < page.Length; bucket++)
            mine[bucket] += page[bucket];
    }

    /// <summary>The middle of the bucket in which the middle gap lies, the earlier of two middle ones; 0 if there are none.</summary>
    public double Median(int slot, long count)
    {
        if (count == 0)
            return 0;
        var before = (count - 1) / 2;
        if (_pages[slot] is not { } page)
        {
            var few = _few[slot].AsSpan(0, _fewCounts[slot]);
            few.Sort();
            return GapBuckets.Middle(few[(int)before]);
        }
        var bucket = 0;
        for (var sum = (long)page[0]; sum <= before; sum += page[bucket])
            bucket++;
        return GapBuckets.Middle(bucket);
    }

    void AddFew(int slot, int bucket)
    {
        var count = _fewCounts[slot];
        if (count == MostFew)
        {
            OpenPage(slot)[bucket]++;
            return;
        }
        if (count == (_few[slot]?.Length ?? 0))
            Array.Resize(ref _few[slot], Math.Max(FewestRoom, count * 2));
        _few[slot]![count] = (ushort)bucket;
        _fewCounts[slot]++;
    }

    uint[] OpenPage(int slot)
    {
        var page = _pages[slot] = new uint[GapBuckets.Count];
        for (var i = 0; i < _fewCounts[slot]; i++)
            page[_few[slot]![i]]++;
        (_few[slot], _fewCounts[slot]) = (null, 0);
        return page;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Wegmarke.Profiles.Index;

/// <summary>A set of non-zero 64-bit slots found by their upper 32 bits, which must be spread evenly. Grows by splitting one page of 4 KB at
/// a time (extendible hashing), so that no insertion copies more than that and nothing becomes garbage. At most 18.3 bytes per slot.
/// Belongs to one thread.</summary>
sealed class SlotPages
{
    const int PageSlots = 512, PageBits = 9;

    /// <summary>Fuller pages would make the search for an absent slot long.</summary>
    const int MaxFill = 448;

    /// <summary>Pages laid out for a known number of slots are filled so far on average, which leaves room for the uneven ones.</summary>
    const int PlannedFill = 380;

    /// <summary>64 KB: below the size at which arrays are collected rarely.</summary>
    const int PagesPerChunk = 16;

    /// <summary>The page takes its bits from the top of the hash, the place in it from the bottom; they must not overlap.</summary>
    const int MaxDepth = 32 - PageBits;

    readonly ulong[] _splitting = new ulong[PageSlots];
    ulong[][] _chunks = new ulong[4][];
    ushort[] _fill = new ushort[64];
    byte[] _depths = new byte[64];
    int[] _directory;
    int _depth;
    int _pages;

    /// <param name="expected">How many slots are about to come; laying out their pages at once saves the splitting.</param>
    public SlotPages(long expected = 0)
    {
        _depth = Math.Min(MaxDepth, BitOperations.Log2((ulong)(expected / PlannedFill) + 1));
        _directory = new int[1 << _depth];
        for (var i = 0; i < _directory.Length; i++)
            _directory[i] = NewPage(_depth);
    }

    public long Count { get; private set; }

    /// <summary>The page where slots of this hash are. Search it from <see cref="Start"/> on, around, until a zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref ulong PageOf(uint hash) => ref Page(_directory[(int)(((ulong)hash << _depth) >> 32)]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Start(uint hash) => (int)hash & (PageSlots - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Next(int place) => (place + 1) & (PageSlots - 1);

    /// <summary>Asks the processor to fetch what a search for this hash reads first; with several at once their waits overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(uint hash)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref PageOf(hash), Start(hash))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ulong slot)
    {
        var hash = (uint)(slot >> 32);
        ref var page = ref PageOf(hash);
        for (var place = Start(hash); ; place = Next(place))
        {
            var found = Unsafe.Add(ref page, place);
            if (found == slot)
                return true;
            if (found == 0)
                return false;
        }
    }

    /// <summary>The slot must not be in the set yet.</summary>
    public void Add(ulong slot)
    {
        var hash = (uint)(slot >> 32);
        var number = PageNumber(hash);
        while (_fill[number] >= MaxFill)
        {
            Split(number);
            number = PageNumber(hash);
        }
        Place(number, slot);
        Count++;
    }

    int PageNumber(uint hash) => _directory[(int)(((ulong)hash << _depth) >> 32)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ref ulong Page(int number) => ref Unsafe.Add(
        ref MemoryMarshal.GetArrayDataReference(_chunks[number / PagesPerChunk]), number % PagesPerChunk * PageSlots);

    void Place(int number, ulong slot)
    {
        ref var page = ref Page(number);
        var place = Start((uint)(slot >> 32));
        while (Unsafe.Add(ref page, place) != 0)
            place = Next(place);
        Unsafe.Add(ref page, place) = slot;
        _fill[number]++;
    }

    void Split(int number)
    {
        var depth = _depths[number] + 1;
        if (depth > MaxDepth)
            throw new InvalidOperationException($"{Count} identifiers share too few hashes: the index cannot hold more.");
        if (depth > _depth)
            DoubleDirectory();
        _depths[number] = (byte)depth;
        var other = NewPage(depth);
        var page = MemoryMarshal.CreateSpan(ref Page(number), PageSlots);
        page.CopyTo(_splitting);
        page.Clear();
        _fill[number] = 0;
        PointTo(number, other, depth);
        foreach (var slot in _splitting)
        {
            if (slot != 0)
                Place(PageNumber((uint)(slot >> 32)), slot);
        }
    }

    /// <summary>The upper half of the directory entries that led to the page now lead to the other one.</summary>
    void PointTo(int number, int other, int depth)
    {
        var hash = (uint)(_splitting.First(slot => slot != 0) >> 32);
        var width = 1 << (_depth - depth);
        var first = (int)(((ulong)hash << _depth) >> 32) & -(2 * width);
        System.Diagnostics.Debug.Assert(_directory[first] == number);
        _directory.AsSpan(first + width, width).Fill(other);
    }

    void DoubleDirectory()
    {
        var wider = new int[_directory.Length * 2];
        for (var i = 0; i < wider.Length; i++)
            wider[i] = _directory[i / 2];
        _directory = wider;
        _depth = BitOperations.Log2((uint)wider.Length);
    }

    int NewPage(int depth)
    {
        var chunk = _pages / PagesPerChunk;
        if (chunk == _chunks.Length)
            Array.Resize(ref _chunks, chunk * 2);
        _chunks[chunk] ??= GC.AllocateArray<ulong>(PagesPerChunk * PageSlots, pinned: true);
        if (_pages == _fill.Length)
        {
            Array.Resize(ref _fill, _pages * 2);
            Array.Resize(ref _depths, _pages * 2);
        }
        _depths[_pages] = (byte)depth;
        return _pages++;
    }
}

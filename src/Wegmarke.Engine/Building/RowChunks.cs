using System.Runtime.InteropServices;

namespace Wegmarke.Engine.Building;

/// <summary>Room for many growing chains of rows without copying: chunks of 64 rows cut from slabs of 1 MB. One thread appends, any read.
/// The slabs lie outside the managed heap, so that they go back at once while columns are built from them.</summary>
sealed unsafe class RowChunks : IDisposable
{
    const int ChunkBits = 6;
    const int SlabBits = 9;
    const int ChunkRows = 1 << ChunkBits;
    const int SlabChunks = 1 << SlabBits;
    const int CacheLine = 64;

    nint[] _slabs = [];
    int[] _next = [];
    int _chunks;

    ~RowChunks() => FreeSlabs();

    public void Append(ref RowChain chain, in PackedRow row)
    {
        var slot = chain.Count & (ChunkRows - 1);
        if (slot == 0)
            Extend(ref chain);
        Chunk(chain.Tail)[slot] = row;
        chain.Count = checked(chain.Count + 1);
        GC.KeepAlive(this); // else the slab could be given back under the write
    }

    /// <summary>The rows of the chunk that <paramref name="left"/> rows of a chain are left from; moves on to the chunk after it.</summary>
    public ReadOnlySpan<PackedRow> Read(ref int chunk, ref int left)
    {
        var rows = new ReadOnlySpan<PackedRow>(Chunk(chunk), Math.Min(left, ChunkRows));
        chunk = _next[chunk];
        left -= rows.Length;
        return rows;
    }

    /// <summary>Gives all room back; nothing may be appended or read any more.</summary>
    public void Dispose()
    {
        FreeSlabs();
        GC.SuppressFinalize(this);
    }

    PackedRow* Chunk(int chunk) => (PackedRow*)_slabs[chunk >> SlabBits] + ((chunk & (SlabChunks - 1)) << ChunkBits);

    void Extend(ref RowChain chain)
    {
        if (_chunks == _next.Length)
            AddSlab();
        if (chain.Count == 0)
            chain.Head = _chunks;
        else
            _next[chain.Tail] = _chunks;
        chain.Tail = _chunks++;
    }

    void AddSlab()
    {
        Array.Resize(ref _slabs, _slabs.Length + 1);
        _slabs[^1] = (nint)NativeMemory.AlignedAlloc((nuint)(SlabChunks * ChunkRows * sizeof(PackedRow)), CacheLine);
        Array.Resize(ref _next, _next.Length + SlabChunks);
    }

    void FreeSlabs()
    {
        foreach (var slab in _slabs)
            NativeMemory.AlignedFree((void*)slab);
        (_slabs, _next, _chunks) = ([], [], 0);
    }
}

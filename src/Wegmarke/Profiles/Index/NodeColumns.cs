using System.Runtime.CompilerServices;

namespace Wegmarke.Profiles.Index;

/// <summary>Kind, key and place of every node, from 1 on, in chunks that never move: 21 bytes per node. Belongs to one thread.</summary>
sealed class NodeColumns
{
    const int ChunkBits = 12, ChunkNodes = 1 << ChunkBits, ChunkMask = ChunkNodes - 1;

    /// <summary>The kind of a node whose identifier was erased, and of node 0.</summary>
    public const byte Erased = 255;

    UInt128[][] _keys = new UInt128[4][];
    byte[][] _kinds = new byte[4][];
    uint[][] _places = new uint[4][];

    public NodeColumns() => Append(NodeKey.Erased);

    /// <summary>The highest node number.</summary>
    public int Last { get; private set; } = -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly UInt128 Key(int node) => ref _keys[node >> ChunkBits][node & ChunkMask];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Kind(int node) => _kinds[node >> ChunkBits][node & ChunkMask];

    /// <summary>See <see cref="NodeKey.Place"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Place(int node) => _places[node >> ChunkBits][node & ChunkMask];

    /// <summary>Adds the node with the next number and returns it.</summary>
    public int Append(in NodeKey added)
    {
        var node = checked(Last + 1);
        var chunk = node >> ChunkBits;
        if (chunk == _keys.Length)
        {
            Array.Resize(ref _keys, chunk * 2);
            Array.Resize(ref _kinds, chunk * 2);
            Array.Resize(ref _places, chunk * 2);
        }
        _keys[chunk] ??= GC.AllocateUninitializedArray<UInt128>(ChunkNodes, pinned: true);
        _kinds[chunk] ??= new byte[ChunkNodes];
        _places[chunk] ??= new uint[ChunkNodes];
        _keys[chunk][node & ChunkMask] = added.Key;
        _kinds[chunk][node & ChunkMask] = added.Kind;
        _places[chunk][node & ChunkMask] = added.Place;
        return Last = node;
    }

    /// <summary>Adds a node with its number; numbers left out are erased nodes.</summary>
    public void AppendAt(int node, in NodeKey added)
    {
        if (node <= Last)
            throw new ArgumentOutOfRangeException(nameof(node), node, $"Nodes are read in ascending order; {Last} was the last.");
        while (Last < node - 1)
            Append(NodeKey.Erased);
        Append(added);
    }

    /// <summary>The node of a key by looking at all of them (a nanosecond each); 0 when there is none.</summary>
    public int Find(byte kind, UInt128 key)
    {
        for (var first = 0; first <= Last; first += ChunkNodes)
        {
            var count = Math.Min(ChunkNodes, Last + 1 - first);
            var place = _keys[first >> ChunkBits].AsSpan(0, count).IndexOf(key);
            if (place >= 0 && Kind(first + place) == kind)
                return first + place;
        }
        return 0;
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Building;

/// <summary>Rows wait a few turns for the profile of their node: the table is too large for the processor's cache, and this way the waits for
/// memory overlap. Keeps the order. One thread; call <see cref="Finish"/> at the end.</summary>
sealed class WaitingRows(int[] ordinals)
{
    const int Turns = 16;

    readonly InteractionRow[] _rows = new InteractionRow[Turns];
    readonly int[] _nodes = new int[Turns];
    int _added;
    int _released;

    /// <summary>Those that wait no more.</summary>
    public InteractionRows Rows { get; } = new();

    /// <summary>How many of them belong to a profile.</summary>
    public long Linked { get; private set; }

    public unsafe void Add(int node, in InteractionRow row)
    {
        if (_added - _released == Turns)
            Release();
        if (Sse.IsSupported && (uint)node < (uint)ordinals.Length)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(ordinals), node)));
        (_nodes[_added % Turns], _rows[_added % Turns]) = (node, row);
        _added++;
    }

    public void Finish()
    {
        while (_released < _added)
            Release();
    }

    void Release()
    {
        var node = _nodes[_released % Turns];
        var profile = (uint)node < (uint)ordinals.Length ? ordinals[node] : InteractionRow.Unlinked;
        Linked += profile >= 0 ? 1 : 0;
        Rows.Add(_rows[_released % Turns] with { Profile = profile });
        _released++;
    }
}

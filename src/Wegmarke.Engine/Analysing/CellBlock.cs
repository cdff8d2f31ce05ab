using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Analysing;

/// <summary>The cells of neighbouring interactions, looked up a block at a time. One thread.</summary>
sealed class CellBlock(JourneySlice slice, CellMap map)
{
    readonly JourneyColumns _columns = slice.Columns;
    int[] _cells = new int[4096];
    int _count;

    /// <summary>What was read last.</summary>
    public ReadOnlySpan<int> Cells => _cells.AsSpan(0, _count);

    /// <summary>The flat cell of each interaction from one position to another, exclusive; −1 = not counted by the map, or not kept. One pass; allocates only for a longer block than before.</summary>
    public Span<int> Read(int from, int to)
    {
        if (_cells.Length < to - from)
            _cells = new int[Math.Max(to - from, _cells.Length * 2)];
        _count = to - from;
        var cells = _cells.AsSpan(0, _count);
        if (map.Phases == 0)
            ByTouchpoint(_columns.Touchpoints.Span[from..to], cells);
        else
            ByPhase(_columns.Touchpoints.Span[from..to], _columns.Phases[map.Model].Span[from..to], cells);
        if (map.Channels != 0)
            SplitByChannel(_columns.Channels.Span[from..to], cells);
        if (slice.Kept is { } kept)
            Mask(kept.Words, from, cells);
        return cells;
    }

    /// <summary>No branches: whether an interaction is kept is what no processor can guess.</summary>
    [MethodImpl(Compiled.AtOnce)]
    static void Mask(ReadOnlySpan<ulong> kept, int from, Span<int> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i] |= (int)(kept[(from + i) >> 6] >> (from + i) & 1) - 1;
    }

    [MethodImpl(Compiled.AtOnce)]
    void ByTouchpoint(ReadOnlySpan<ushort> touchpoints, Span<int> cells)
    {
        var cellOf = map.CellOf;
        for (var i = 0; i < cells.Length; i++)
            cells[i] = cellOf[touchpoints[i]];
    }

    [MethodImpl(Compiled.AtOnce)]
    void ByPhase(ReadOnlySpan<ushort> touchpoints, ReadOnlySpan<byte> phases, Span<int> cells)
    {
        var (cellOf, stride, none) = (map.CellOf, map.Stride, map.Phases);
        for (var i = 0; i < cells.Length; i++)
            cells[i] = cellOf[touchpoints[i] * stride + Math.Min(phases[i], none)];
    }

    [MethodImpl(Compiled.AtOnce)]
    void SplitByChannel(ReadOnlySpan<byte> channels, Span<int> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i] = cells[i] < 0 ? -1 : cells[i] * map.Channels + channels[i];
    }
}

using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine.Selecting;

/// <summary>The cells of neighbouring interactions, −1 for those that are not kept or not counted, parts included. One thread.</summary>
sealed class KeptBlock(StepSource source, CellMap map)
{
    readonly CellBlock _block = new(source.Columns, map);
    readonly KeptCells? _parted = source.Split is null ? null : new(source, map);

    /// <summary>From one position to another, exclusive. Two passes at most.</summary>
    public ReadOnlySpan<int> Read(int from, int to)
    {
        if (_parted is not null)
        {
            _parted.Read(from, to);
            return _parted.Masked(from, to);
        }
        var cells = _block.Read(from, to);
        if (source.Kept is { } kept)
            Mask(kept.Words, from, cells);
        return cells;
    }

    /// <summary>No branches: whether an interaction is kept is what no processor can guess.</summary>
    [MethodImpl(Compiled.AtOnce)]
    static void Mask(ReadOnlySpan<ulong> words, int from, Span<int> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i] |= (int)(words[(from + i) >> 6] >> (from + i) & 1) - 1;
    }
}

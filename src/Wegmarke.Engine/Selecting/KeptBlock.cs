using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine.Selecting;

/// <summary>The cells of neighbouring interactions, −1 for those that are not kept or not counted, parts included. One thread.</summary>
sealed class KeptBlock(StepSource source, CellMap map)
{
    readonly CellBlock _block = new(source.Slice with { Kept = source.Kept }, map);
    readonly KeptCells? _parted = source.Split is null ? null : new(source, map);

    /// <summary>From one position to another, exclusive. Two passes at most.</summary>
    public ReadOnlySpan<int> Read(int from, int to)
    {
        if (_parted is null)
            return _block.Read(from, to);
        _parted.Read(from, to);
        return _parted.Masked(from, to);
    }
}

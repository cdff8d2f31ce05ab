using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>How often a cell directly follows another within a unit, and after what time in sum: what <see cref="Transitions"/> say without
/// customers and medians, at a fraction of the cost. Beginning and end of a unit are a cell of their own, the last one.</summary>
/// <param name="Cells">Cells of the map; the number of the cell that stands for outside.</param>
/// <param name="Counts">At from × (Cells + 1) + to; from outside are the starts, to outside the ends.</param>
/// <param name="Gaps">Milliseconds, at the same places; 0 from and to outside.</param>
public sealed record MoveSums(int Cells, IReadOnlyList<long> Counts, IReadOnlyList<long> Gaps)
{
    /// <summary>Cells of a square table that still fits beside the columns in a processor's cache.</summary>
    public const int MostCells = 1024;

    /// <summary>Units counted: each starts once.</summary>
    public long Units => Enumerable.Range(0, Cells).Sum(cell => Counts[Cells * (Cells + 1) + cell]);

    /// <summary>One pass over what is kept; allocates 16 bytes for each pair of cells.</summary>
    internal static MoveTable Of(StepSource source, CellMap map, UnitCut cut)
    {
        map.MustCover(source.Columns);
        var table = new MoveTable(map.FlatCells);
        if (cut is UnitCut.Customers or UnitCut.Journeys)
            table.CountRuns(source, map, perJourney: cut is UnitCut.Journeys);
        else
            table.CountUnits(source, map, cut);
        return table;
    }

    /// <summary>Both together. The left one is used up.</summary>
    internal static MoveTable Merge(MoveTable left, MoveTable right)
    {
        left.Add(right);
        return left;
    }

    internal static MoveSums From(MoveTable table) => table.Result();
}

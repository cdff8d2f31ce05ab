namespace Wegmarke.Engine;

/// <summary>Customers, interactions, conversions, money, scores and waiting time of each cell.</summary>
/// <param name="Cells">Cells with at least one interaction, in order.</param>
/// <param name="Customers">Distinct profiles with an interaction in any cell.</param>
/// <param name="Interactions">Linked interactions in any cell.</param>
/// <param name="Unlinked">Unlinked interactions in any cell.</param>
public sealed record TouchpointCells(IReadOnlyList<CellFigures> Cells, long Customers, long Interactions, long Unlinked)
{
    /// <summary>One pass over the interactions; allocates the tallies of the cells.</summary>
    public static CellTallies Of(JourneySlice slice, CellMap map)
    {
        map.MustCover(slice.Columns);
        if (slice.Kept is not null)
            throw new ArgumentException("Waits run to the next interaction that is kept, which whole columns do not tell. Ask a JourneyQuestion.", nameof(slice));
        var tallies = new CellTallies(map);
        tallies.Count(slice);
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static CellTallies Merge(CellTallies left, CellTallies right)
    {
        left.Add(right);
        return left;
    }

    public static TouchpointCells From(CellTallies tallies) => tallies.Result();
}

namespace Wegmarke.Engine;

/// <summary>Which cell follows which. Interactions that are not counted are stepped over; unlinked ones take no part.</summary>
/// <param name="Pairs">Pairs that occur, in order of (from, to).</param>
/// <param name="Ends">How often each cell is the first and the last of a unit, in order of cell.</param>
public sealed record Transitions(IReadOnlyList<TransitionFigures> Pairs, IReadOnlyList<EndFigures> Ends)
{
    /// <summary>One pass over the linked interactions; allocates the tallies of the pairs that occur.</summary>
    public static TransitionTallies Of(JourneySlice slice, CellMap map, TransitionUnit unit)
    {
        map.MustCover(slice.Columns);
        var tallies = new TransitionTallies(map);
        tallies.Count(slice, unit);
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static TransitionTallies Merge(TransitionTallies left, TransitionTallies right)
    {
        left.Add(right);
        return left;
    }

    public static Transitions From(TransitionTallies tallies) => tallies.Result();
}

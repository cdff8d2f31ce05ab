namespace Wegmarke.Engine;

/// <summary>How customers move from channel to channel within a journey, and how many of them go on after that.</summary>
/// <param name="Moves">Pairs of a channel and what is entered from it, in order of (part, from, to); of channels, from = to is staying.</param>
/// <param name="Begun">First interactions of journeys by what is entered, without a gap; from is −1.</param>
/// <param name="Customers">Profiles with at least one interaction.</param>
/// <param name="InSeveral">Profiles with interactions in more than one channel.</param>
public sealed record ChannelMoves(IReadOnlyList<ChannelMove> Moves, IReadOnlyList<ChannelMove> Begun, long Customers, long InSeveral)
{
    /// <summary>One pass over the linked interactions; allocates the tallies of all pairs. Whether a journey goes on after a move is asked of all
    /// its interactions, also of those that no move is counted to.</summary>
    public static ChannelMoveTallies Of(JourneySlice slice, ChannelMoveScope scope)
    {
        scope.MustCover(slice.Columns);
        var tallies = new ChannelMoveTallies(scope, parts: 1);
        tallies.Count(slice);
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static ChannelMoveTallies Merge(ChannelMoveTallies left, ChannelMoveTallies right)
    {
        left.Add(right);
        return left;
    }

    public static ChannelMoves From(ChannelMoveTallies tallies) => tallies.Result();
}

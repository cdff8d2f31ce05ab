namespace Wegmarke.Engine;

/// <summary>How customers move from channel to channel within a journey, and how many of them go on after that.</summary>
/// <param name="Moves">Pairs of channels that occur, in order of (part, from, to); from = to is staying.</param>
/// <param name="Customers">Profiles with at least one interaction.</param>
/// <param name="InSeveral">Profiles with interactions in more than one channel.</param>
public sealed record ChannelMoves(IReadOnlyList<ChannelMove> Moves, long Customers, long InSeveral)
{
    /// <summary>One pass over the linked interactions; allocates the tallies of all pairs of channels.</summary>
    /// <param name="slice">The profiles to count.</param>
    /// <param name="channels">Highest channel code plus one.</param>
    public static ChannelMoveTallies Of(JourneySlice slice, int channels) => Of(slice, channels, leastGap: 0, notTo: []);

    /// <summary>The same of some moves only; whether a journey goes on after them is asked of all its interactions.</summary>
    /// <param name="slice">The profiles to count.</param>
    /// <param name="channels">Highest channel code plus one.</param>
    /// <param name="leastGap">Milliseconds that lie between both interactions at least: clicks within one visit follow each other otherwise than visits do.</param>
    /// <param name="notTo">By touchpoint code whether moves to it are passed over, such as those that the company makes; codes beyond its end are not.</param>
    public static ChannelMoveTallies Of(JourneySlice slice, int channels, long leastGap, bool[] notTo)
    {
        if (slice.Columns.ChannelCount > channels)
            throw new ArgumentException($"The columns have channel codes up to {slice.Columns.ChannelCount - 1}; {channels} channels are named. Take them from the same dictionary.");
        var tallies = new ChannelMoveTallies(channels, parts: 1, leastGap, notTo);
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

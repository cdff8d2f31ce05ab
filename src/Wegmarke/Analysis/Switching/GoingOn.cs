using Wegmarke.Engine;

namespace Wegmarke.Analysis.Switching;

/// <summary>How many moves were gone on from, of several kinds together.</summary>
/// <param name="Variance">Of the rate.</param>
readonly record struct GoingOn(long Count, long Customers, double Rate, double Variance)
{
    public static GoingOn Of(ChannelMove move) => new(move.Count, move.Customers, move.GoingOn, move.Variance);

    /// <summary>Customers who moved in several ways count in each.</summary>
    public static GoingOn Of(IReadOnlyCollection<ChannelMove> moves)
    {
        var count = moves.Sum(move => move.Count);
        return count == 0 ? default : new(count, moves.Sum(move => move.Customers), (double)moves.Sum(move => move.Continued) / count,
            moves.Sum(move => (double)move.Count * move.Count * move.Variance) / ((double)count * count));
    }

    /// <summary>A move of which these are gone on from, set beside others.</summary>
    public ComparedSwitch Compare(GoingOn than, ChannelMove move)
    {
        var (difference, half) = (than.Rate - Rate, Chance.Z95 * Error(than));
        return new(move.Part, move.From, move.To, move.Customers, TimeSpan.FromMilliseconds(move.Gap.Median),
            new(Rate, than.Rate, Math.Max(-1, difference - half), Math.Min(1, difference + half), move.LostCustomers, (long)Math.Round(difference * move.Customers)),
            Chance.UpperTail(difference / Error(than)));
    }

    double Error(GoingOn than) => Math.Sqrt(Variance + than.Variance);
}

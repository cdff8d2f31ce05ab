using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Switches after which fewer journeys go on than after staying in the channel, by more than chance: of all that are reported,
/// at most one in twenty is expected to be false. In a split answer a switch is set beside staying in its own part.</summary>
public static class ChannelBreaks
{
    const int FewestCustomers = 30;
    const double FalseShare = 0.05;

    public static IReadOnlyDictionary<ChannelMove, ChannelBreak> Of(ChannelMoves moves)
    {
        var compared = Compared(moves);
        return compared.Zip(Chance.Discoveries([.. compared.Select(each => each.Probability)], FalseShare)).Where(each => each.Second && each.First.Break.Difference > 0)
            .ToDictionary(each => each.First.Move, each => each.First.Break);
    }

    /// <summary>Every switch that can be compared, with how probable its difference were by chance alone.</summary>
    public static IReadOnlyList<(ChannelMove Move, ChannelBreak Break, double Probability)> Compared(ChannelMoves moves)
    {
        var staying = moves.Moves.Where(move => move.From == move.To && move.Customers >= FewestCustomers).ToDictionary(move => (move.Part, move.From));
        return
        [
            .. moves.Moves.Where(move => move.From != move.To && move.Customers >= FewestCustomers && staying.ContainsKey((move.Part, move.From)))
                .Select(move => (move, Break(move, staying[(move.Part, move.From)]), Chance.UpperTail((staying[(move.Part, move.From)].GoingOn - move.GoingOn) / Error(move, staying[(move.Part, move.From)])))),
        ];
    }

    static ChannelBreak Break(ChannelMove move, ChannelMove staying)
    {
        var (difference, half) = (staying.GoingOn - move.GoingOn, Chance.Z95 * Error(move, staying));
        return new(move.GoingOn, staying.GoingOn, Math.Max(-1, difference - half), Math.Min(1, difference + half), move.LostCustomers, (long)Math.Round(difference * move.Customers));
    }

    static double Error(ChannelMove move, ChannelMove staying) => Math.Sqrt(move.Variance + staying.Variance);
}

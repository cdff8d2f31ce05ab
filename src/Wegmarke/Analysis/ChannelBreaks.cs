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
        var staying = moves.Moves.Where(move => move.From == move.To && move.Customers >= FewestCustomers).ToDictionary(move => (move.Part, move.From));
        var compared = moves.Moves.Where(move => move.From != move.To && move.Customers >= FewestCustomers && staying.ContainsKey((move.Part, move.From))).ToArray();
        var chances = compared.Select(move => Chance.UpperTail((staying[(move.Part, move.From)].GoingOn - move.GoingOn) / Error(move, staying[(move.Part, move.From)]))).ToArray();
        return compared.Zip(Chance.Discoveries(chances, FalseShare)).Where(move => move.Second && move.First.GoingOn < staying[(move.First.Part, move.First.From)].GoingOn)
            .ToDictionary(move => move.First, move => Break(move.First, staying[(move.First.Part, move.First.From)]));
    }

    static ChannelBreak Break(ChannelMove move, ChannelMove staying)
    {
        var (difference, half) = (staying.GoingOn - move.GoingOn, Chance.Z95 * Error(move, staying));
        return new(move.GoingOn, staying.GoingOn, Math.Max(-1, difference - half), Math.Min(1, difference + half), move.LostCustomers, (long)Math.Round(difference * move.Customers));
    }

    static double Error(ChannelMove move, ChannelMove staying) => Math.Sqrt(move.Variance + staying.Variance);
}

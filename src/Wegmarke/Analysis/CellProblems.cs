using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Cells that do worse than they should, by more than chance: of all that are reported, at most one in twenty is expected to be false.</summary>
static class CellProblems
{
    public const int FewestCustomers = 30;
    public const int FewestAnswers = 10;

    /// <summary>A smaller difference is true perhaps, but nothing to put a flag on.</summary>
    public const double LeastDifference = 0.05;

    const double FalseShare = 0.05;
    const int FewestChannels = 3;

    /// <summary>Answers that all agree still come from a scale of whole steps.</summary>
    const double LeastDeviation = 0.5;

    /// <summary>Cells whose customers feel bad: the mean lies below 0.</summary>
    public static IReadOnlyList<CellFigures> Unhappy(IEnumerable<CellFigures> cells)
    {
        var asked = cells.Select(cell => (Cell: cell, Felt: FeelingSpread.Of(cell.Linked.Scores))).Where(cell => cell.Felt.Count >= FewestAnswers).ToArray();
        var chances = asked.Select(cell => Chance.UpperTail(-cell.Felt.Mean / (Math.Max(LeastDeviation, cell.Felt.Deviation) / Math.Sqrt(cell.Felt.Count)), cell.Felt.Count - 1)).ToArray();
        return [.. asked.Zip(Chance.Discoveries(chances, FalseShare)).Where(cell => cell.Second && cell.First.Felt.Mean < 0).Select(cell => cell.First.Cell)];
    }

    /// <summary>Channels in which fewer customers go on than at the same touchpoint in the same phase in its other channels; of two channels nobody
    /// can tell which one is odd.</summary>
    /// <param name="cells">By touchpoint, phase and channel.</param>
    public static IReadOnlyList<Stall> Stalling(IEnumerable<CellFigures> cells)
    {
        var compared = cells.Where(cell => cell.Customers >= FewestCustomers && !IsEnd(cell)).GroupBy(cell => cell.Cell.Cell)
            .Where(group => group.Count() >= FewestChannels).SelectMany(Compared).ToArray();
        return
        [
            .. compared.Zip(Chance.Discoveries([.. compared.Select(stall => stall.Probability)], FalseShare))
                .Where(stall => stall.Second && stall.First.PeersGoingOn - stall.First.GoingOn >= LeastDifference).Select(stall => stall.First),
        ];
    }

    /// <summary>A conversion ends its journey: nobody is meant to go on.</summary>
    public static bool IsEnd(CellFigures cell) => cell.Linked.Conversions * 2 > cell.Linked.Interactions;

    static IEnumerable<Stall> Compared(IEnumerable<CellFigures> peers)
    {
        var all = peers.ToArray();
        var (customers, goingOn) = (all.Sum(cell => cell.Customers), all.Sum(cell => cell.GoingOn));
        foreach (var cell in all)
        {
            var (others, othersOn) = (customers - cell.Customers, goingOn - cell.GoingOn);
            var (own, their, pooled) = ((double)cell.GoingOn / cell.Customers, (double)othersOn / others, (double)goingOn / customers);
            var error = Math.Sqrt(pooled * (1 - pooled) * (1.0 / cell.Customers + 1.0 / others));
            yield return new(cell.Cell, own, their, error == 0 ? 1 : Chance.UpperTail((their - own) / error));
        }
    }
}

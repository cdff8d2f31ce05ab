using Wegmarke.Analysis.Switching;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>How customers go from channel to channel, and where that loses them.</summary>
/// <param name="Moves">From contact to contact within a journey; nobody goes over to what the company sends.</param>
/// <param name="Compared">Every switch that can be set beside its like: from one visit to another, on the way to a purchase. What the company sends is stepped
/// over: no journey goes on by it.</param>
public sealed record ChannelSwitches(ChannelMoves Moves, IReadOnlyList<ComparedSwitch> Compared)
{
    const double FalseShare = 0.05;

    /// <summary>Switches that lose more than others of their like, by more than chance: of all that are reported, at most one in twenty is expected to be
    /// false. Of several breaks of one switch the one that stands out most: where a single branch loses customers, it is named, and not the switch as a
    /// whole, which it drags down.</summary>
    public IReadOnlyDictionary<(int Part, int From, int To), ComparedSwitch> Breaks { get; } = Compared
        .Zip(Chance.Discoveries([.. Compared.Select(each => each.Probability)], FalseShare))
        .Where(each => each.Second && each.First.Break.Difference >= CellProblems.LeastDifference)
        .GroupBy(each => (each.First.Part, each.First.From, each.First.To), each => each.First)
        .ToDictionary(same => same.Key, same => same.MaxBy(each => each.Break.Difference)!); // no group is empty

    public static async Task<ChannelSwitches> Of(TenantJourneys data, QuestionDesk desk, JourneyQuestion question, CancellationToken cancel)
    {
        var scope = new SwitchScope(data, Math.Max(1, data.Channels.Count));
        var compared = new SwitchComparison(data, question, scope).All();
        return new(question.ChannelMoves(scope.ToCustomers), [.. compared, .. await LocationComparison.Of((data, desk), question, scope, cancel)]);
    }
}

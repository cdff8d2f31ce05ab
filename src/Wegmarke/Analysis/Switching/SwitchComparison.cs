using Wegmarke.Engine;

namespace Wegmarke.Analysis.Switching;

/// <summary>Sets each switch beside staying in the channel left, and beside those who come to the same touchpoints another way: an answered question ends
/// journeys wherever it comes from. The smaller of the two losses is what the switch itself loses.</summary>
sealed class SwitchComparison(TenantJourneys data, JourneyQuestion question, SwitchScope scope)
{
    /// <summary>Where hardly anybody comes to its touchpoints another way, it may be those that end journeys, and not the switch.</summary>
    const int FewestCustomersAlone = 100;

    /// <summary>Rarer touchpoints say nothing, and there may be tens of thousands of them.</summary>
    const int MostTouchpoints = 200;

    public IEnumerable<ComparedSwitch> All()
    {
        var moves = question.ChannelMoves(scope.ToChannels).Moves.Where(move => move.Customers >= CellProblems.FewestCustomers).ToArray();
        var staying = moves.Where(move => move.From == move.To).ToDictionary(move => (move.Part, move.From), GoingOn.Of);
        var ways = Ways();
        return moves.Where(move => move.From != move.To && staying.ContainsKey((move.Part, move.From)))
            .Select(move => Compared(move, staying[(move.Part, move.From)], Elsewise(move, ways))).OfType<ComparedSwitch>();
    }

    /// <summary>Every way to each touchpoint, by part and channel entered.</summary>
    ILookup<(int Part, int Channel), IGrouping<(int, int), ChannelMove>> Ways()
    {
        (int Touchpoint, int Channel)[] entered =
        [
            .. (OwnContacts.Of(data, question) with { Split = null }).Cells(scope.ByTouchpointAndChannel).Cells.Where(cell => cell.Customers >= CellProblems.FewestCustomers)
                .OrderByDescending(cell => cell.Customers).Take(MostTouchpoints).Select(cell => (cell.Cell.Cell, cell.Cell.Channel)),
        ];
        var found = question.ChannelMoves(scope.ToTouchpoints(entered));
        return found.Moves.Concat(found.Begun).GroupBy(move => (move.Part, move.To)).ToLookup(ways => (ways.Key.Part, entered[ways.Key.To].Channel));
    }

    /// <summary>Those who switch so at touchpoints that enough others come to, and those others at the same touchpoints in the same proportion; null where
    /// that says nothing of half of them.</summary>
    static (GoingOn Own, GoingOn Others)? Elsewise(ChannelMove move, ILookup<(int Part, int Channel), IGrouping<(int, int), ChannelMove>> ways)
    {
        var compared = ways[(move.Part, move.To)]
            .Select(way => (Own: way.FirstOrDefault(each => each.From == move.From), Others: GoingOn.Of([.. way.Where(each => each.From != move.From)])))
            .Where(way => way.Own is not null && way.Others.Customers >= CellProblems.FewestCustomers).Select(way => (Own: way.Own!, way.Others)).ToArray(); // filtered
        var own = GoingOn.Of([.. compared.Select(way => way.Own)]);
        if (own.Count * 2 < move.Count)
            return null;
        double Weight(ChannelMove part) => (double)part.Count / own.Count;
        return (own, own with { Rate = compared.Sum(way => Weight(way.Own) * way.Others.Rate), Variance = compared.Sum(way => Math.Pow(Weight(way.Own), 2) * way.Others.Variance) });
    }

    static ComparedSwitch? Compared(ChannelMove move, GoingOn staying, (GoingOn Own, GoingOn Others)? elsewise)
    {
        var toStaying = GoingOn.Of(move).Compare(staying, move);
        if (elsewise is not var (own, others))
            return move.Customers < FewestCustomersAlone ? null : toStaying;
        var toOthers = own.Compare(others, move);
        return (toOthers.Break.Difference < toStaying.Break.Difference ? toOthers : toStaying) with { Probability = Math.Max(toStaying.Probability, toOthers.Probability) };
    }
}

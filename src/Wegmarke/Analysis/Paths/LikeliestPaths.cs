using Wegmarke.Engine;

namespace Wegmarke.Analysis.Paths;

/// <summary>Finds the likeliest paths to purchases by an absorbing chain, and who really took them.</summary>
static class LikeliestPaths
{
    /// <summary>To the first conversion of a customer, back to a purchase, and to the touchpoint that the scope names.</summary>
    public static IReadOnlyList<LikelyPath> Of(JourneyQuestion question, PathScope scope, TouchpointOrder touchpoints, int order)
    {
        var (map, cells, rare) = States(question, touchpoints.Map, PathChain.MostCells(order));
        PathScope[] goals = [scope with { Goal = PathGoal.Conversion }, scope with { Goal = PathGoal.Repurchase }];
        var wanted = scope.Goal == PathGoal.Cell ? goals.Append(scope) : goals;
        var spanning = Spanning(question);
        return [.. wanted.Select(LikeliestTo).OfType<LikelyPath>()];

        LikelyPath? LikeliestTo(PathScope goal)
        {
            var states = InStates(goal, cells, rare);
            var chain = PathChain.Of(spanning, map, states, order);
            if (chain.Likeliest(rare) is not { } found)
                return null;
            var support = PathSupport.Of(spanning, map, states, found.Cells);
            return new(PathWords.Name(goal, touchpoints)!, // a goal has a name
                touchpoints.Keys(found.Cells.Select(state => cells[state])), found.Probability, found.Direct, chain.Paths, support.Reached, support.Exactly, support.Within);
        }
    }

    /// <summary>Keys of the touchpoints on the way to the first conversion of a customer, without who took it; empty when none leads there.</summary>
    public static IReadOnlyList<string> ToConversion(JourneyQuestion question, PathScope scope, TouchpointOrder touchpoints, int order)
    {
        var (map, cells, rare) = States(question, touchpoints.Map, PathChain.MostCells(order));
        var chain = PathChain.Of(Spanning(question), map, InStates(scope with { Goal = PathGoal.Conversion }, cells, rare), order);
        return chain.Likeliest(rare) is { } found ? touchpoints.Keys(found.Cells.Select(state => cells[state])) : [];
    }

    /// <summary>The way to a purchase goes on over the end of a journey.</summary>
    static JourneyQuestion Spanning(JourneyQuestion question) => question.Cut is UnitCut.Journeys ? question with { Cut = new UnitCut.Customers() } : question;

    static PathScope InStates(PathScope scope, int[] cells, int rare)
    {
        int State(int cell) => cell < 0 ? cell : Array.IndexOf(cells, cell) is >= 0 and var state ? state : rare;
        return scope with { FirstCell = State(scope.FirstCell), GoalCell = State(scope.GoalCell) };
    }

    /// <summary>A state for each cell; of more than there can be, the rarest share one, through which no path is looked for.</summary>
    static (CellMap Map, int[] Cells, int Rare) States(JourneyQuestion question, CellMap map, int most)
    {
        if (map.Cells <= most)
            return (map, [.. Enumerable.Range(0, map.Cells)], -1);
        int[] kept = [.. (question with { Split = null }).Cells(map).Cells.OrderByDescending(cell => cell.Linked.Interactions).ThenBy(cell => cell.Cell.Cell)
            .Take(most - 1).Select(cell => cell.Cell.Cell).Order()];
        var stateOf = new int[map.Cells];
        Array.Fill(stateOf, kept.Length);
        foreach (var (state, cell) in kept.Index())
            stateOf[cell] = state;
        return (map with { CellOf = [.. map.CellOf.Select(cell => stateOf[cell])], Cells = kept.Length + 1 }, kept, kept.Length);
    }
}

namespace Wegmarke.Engine.Tests.Kit;

/// <summary>Compares whole answers.</summary>
static class Answers
{
    public static void Same(Overlay expected, Overlay actual, CellMap map)
    {
        var (cells, others) = (Analyze.TouchpointCells(expected, map), Analyze.TouchpointCells(actual, map));
        Same(cells.Cells, others.Cells);
        Assert.Equal((cells.Customers, cells.Interactions, cells.Unlinked), (others.Customers, others.Interactions, others.Unlinked));
        foreach (var unit in Enum.GetValues<TransitionUnit>())
        {
            var (moves, otherMoves) = (Analyze.Transitions(expected, map, unit), Analyze.Transitions(actual, map, unit));
            Assert.Equal(moves.Pairs, otherMoves.Pairs);
            Assert.Equal(moves.Ends, otherMoves.Ends);
        }
    }

    public static void Same(IReadOnlyList<CellFigures> expected, IReadOnlyList<CellFigures> actual) =>
        Assert.Equal(expected.Select(ByValue), actual.Select(ByValue));

    public static void Same(IReadOnlyList<CellSum> expected, IReadOnlyList<CellSum> actual) => Same(expected.Select(AsFigures).ToList(), [.. actual.Select(AsFigures)]);

    static CellFigures AsFigures(CellSum sum) => new(sum.Cell, 0, 0, default!, sum.Linked, sum.Unlinked); // no waits to compare

    /// <summary>Touchpoints alone, touchpoint and phase, by channel, folded into few cells, and with some not counted.</summary>
    public static CellMap MapFor(int seed)
    {
        var random = new Random(seed);
        var map = random.Next(2) == 0 ? CellMap.ByTouchpoint(12) : CellMap.ByTouchpointAndPhase(12, random.Next(Given.Models), 6);
        var folded = random.Next(2) == 0 ? map : map with { CellOf = [.. map.CellOf.Select(_ => random.Next(-1, 5))], Cells = 5 };
        return folded with { Channels = random.Next(2) * 4 };
    }

    /// <summary>A record compares a list inside it by reference, so the lists are taken out.</summary>
    static (CellFigures, string, string) ByValue(CellFigures cell) => (
        cell with { Linked = cell.Linked with { Scores = [] }, Unlinked = cell.Unlinked with { Scores = [] } },
        string.Join(' ', cell.Linked.Scores), string.Join(' ', cell.Unlinked.Scores));
}

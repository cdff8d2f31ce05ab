using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class CellMovesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    static string Moves(string journeys)
    {
        var table = JourneyTable.Parse(journeys);
        var columns = table.Build(new([new([], 0, [0])], 0, JourneyRules.Usual));
        var moves = CellMoves.From(Analyze.Run(Overlay.Over(columns), slice => CellMoves.Of(slice, table.Map()), CellMoves.Merge));
        return string.Join(' ', table.Touchpoints.Select((name, cell) => $"{name} {moves.Arrivals[cell]}/{moves.Departures[cell]}"));
    }

    [Fact]
    public void Staying_in_a_cell_and_beginning_a_journey_are_no_moves() =>
        Assert.Equal("visit 0/2 cart 2/0", Moves("""
            ada: visit visit cart cart
            bob: visit cart +91d visit
            eve: visit
            """));

    [Theory, MemberData(nameof(Seeds))]
    public void Moves_are_the_transitions_between_different_cells(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed) with { Channels = 0 });
        var pairs = SlowAnalyses.Pairs(SlowJourneys.Of(rows, rules), map, TransitionUnit.Journey).Where(pair => pair.From != pair.To).ToList();
        var columns = Given.Columns(rows, 60, rules);

        foreach (var cut in new[] { 1, 7 })
        {
            var moves = CellMoves.From(columns.Slices(cut).Select(slice => CellMoves.Of(slice, map)).Aggregate(CellMoves.Merge));
            Assert.Equal(Enumerable.Range(0, map.Cells).Select(cell => pairs.Where(pair => pair.To.Cell == cell).Sum(pair => pair.Count)), moves.Arrivals);
            Assert.Equal(Enumerable.Range(0, map.Cells).Select(cell => pairs.Where(pair => pair.From.Cell == cell).Sum(pair => pair.Count)), moves.Departures);
        }
    }
}

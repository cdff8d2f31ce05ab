using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class TouchpointCellsTests
{
    const double Hour = 3_600_000;

    static TouchpointCells Cells(string journeys)
    {
        var table = JourneyTable.Parse(journeys);
        return Analyze.TouchpointCells(Overlay.Over(table.Build()), table.Map());
    }

    [Fact]
    public void Customers_are_counted_once_for_each_cell_and_going_on_within_the_journey()
    {
        var cells = Cells("""
            ada: visit visit buy!5 visit
            bob: visit
            """);

        Assert.Equal((2, 5), (cells.Customers, cells.Interactions));
        Assert.Equal([(2L, 1L, 4L), (1L, 0L, 1L)], cells.Cells.Select(cell => (cell.Customers, cell.GoingOn, cell.Linked.Interactions)));
    }

    [Fact]
    public void Waiting_time_ends_with_the_journey()
    {
        var cells = Cells("ada: visit +1h cart +3h cart buy!5 +5h cart");
        var bucket = GapBuckets.Middle(GapBuckets.Of((long)Hour));

        Assert.Equal([new(1, Hour, bucket), new(2, 2 * Hour, bucket), default], cells.Cells.Select(cell => cell.Waiting));
    }

    [Fact]
    public void Revenue_is_purchases_less_refunds_and_nothing_else()
    {
        var cells = Cells("ada: shop!1000 shop?300 shop$40 shop*");

        Assert.Equal(CellTotals.None with { Interactions = 4, Conversions = 2, Revenue = 700, Refunds = 1, Refunded = -300, Cost = 40, Scores = [] }, cells.Cells[0].Linked with { Scores = [] });
    }

    [Fact]
    public void Unlinked_interactions_stand_beside_the_linked_ones()
    {
        var cells = Cells("""
            ada: shop!1000
            -: shop!500#A shop!70$3 +0m shop!30#B +0m shop!30#B
            """);

        Assert.Equal((1, 1, 3), (cells.Customers, cells.Interactions, cells.Unlinked));
        Assert.Equal(new(3, 3, 630, 0, 0, 3) { Scores = cells.Cells[0].Unlinked.Scores }, cells.Cells[0].Unlinked);
        Assert.Equal(1000, cells.Cells[0].Linked.Revenue);
    }

    [Fact]
    public void Scores_are_kept_apart_by_kind_and_drawn_as_one_feeling()
    {
        var totals = Cells("ada: call^nps10 call^nps5 call^schoolmark1 call^emotion-2").Cells[0].Linked;

        Assert.Equal([new(ScoreKind.Nps, 2, 1500, 1_250_000), new(ScoreKind.SchoolMark, 1, 100, 10_000), new(ScoreKind.Emotion, 1, -200, 40_000)], totals.Scores);
        Assert.Equal(new FeelingFigures(4, (2 + 0 + 2 - 2) / 4.0), totals.Feeling);
    }

    [Fact]
    public void What_the_map_leaves_out_is_not_counted()
    {
        var table = JourneyTable.Parse("ada: visit cart visit");
        var cells = Analyze.TouchpointCells(Overlay.Over(table.Build()), new(0, 0, [-1, 0], 1));

        Assert.Equal((1, 1, 1), (cells.Cells.Count, cells.Customers, cells.Interactions));
    }

    [Fact]
    public void Channels_split_a_cell()
    {
        var table = JourneyTable.Parse("ada: visit@web visit@shop visit@web");
        var cells = Analyze.TouchpointCells(Overlay.Over(table.Build()), table.Map() with { Channels = 2 });

        Assert.Equal([(new CellKey(0, 0), 2L), (new CellKey(0, 1), 1L)], cells.Cells.Select(cell => (cell.Cell, cell.Linked.Interactions)));
    }

    [Fact]
    public void A_map_of_too_few_touchpoints_channels_or_models_is_refused()
    {
        var table = JourneyTable.Parse("ada: visit@web cart@shop");
        var journeys = Overlay.Over(table.Build());

        Assert.Throws<ArgumentException>(() => Analyze.TouchpointCells(journeys, CellMap.ByTouchpoint(1)));
        Assert.Throws<ArgumentException>(() => Analyze.TouchpointCells(journeys, table.Map() with { Channels = 1 }));
        Assert.Throws<ArgumentException>(() => Analyze.TouchpointCells(journeys, CellMap.ByTouchpointAndPhase(2, 0, 5)));
        Assert.Throws<ArgumentException>(() => Analyze.Transitions(journeys, new(0, 0, [0, 7], 2), TransitionUnit.Journey));
    }

    [Fact]
    public void A_sum_of_money_too_large_for_64_bits_is_not_silently_wrong()
    {
        var rows = Enumerable.Range(0, 9300).Select(i => new InteractionRow(i, JourneyTable.Start, i, 0, 0) { Cost = InteractionRow.MostMoney });

        Assert.Throws<OverflowException>(() => Analyze.TouchpointCells(Overlay.Over(Given.Columns(rows, 9300, Derivation.WithoutPhases)), CellMap.ByTouchpoint(1)));
    }

    [Fact]
    public void Nothing_gives_nothing()
    {
        var cells = Analyze.TouchpointCells(Overlay.Over(Given.Columns([], 0, Derivation.WithoutPhases)), CellMap.ByTouchpoint(3));

        Assert.Equal((0, 0, 0, 0), (cells.Cells.Count, cells.Customers, cells.Interactions, cells.Unlinked));
    }
}

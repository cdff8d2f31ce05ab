using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class TransitionsTests
{
    const long Hour = 3_600_000;

    static IEnumerable<string> Moves(string journeys, TransitionUnit unit)
    {
        var table = JourneyTable.Parse(journeys);
        return Analyze.Transitions(Overlay.Over(table.Build()), table.Map(), unit).Pairs
            .Select(pair => $"{table.Touchpoints[pair.From.Cell]}>{table.Touchpoints[pair.To.Cell]} {pair.Count}/{pair.Customers} {pair.Gap.Mean / Hour}h");
    }

    [Fact]
    public void Counts_each_move_between_neighbouring_touchpoints() =>
        Assert.Equal(["visit>cart 3/2 1h", "cart>visit 1/1 4h", "cart>pay 1/1 1h"], Moves("""
            ada: visit cart pay
            bob: visit cart +4h visit cart
            eve: visit
            """, TransitionUnit.Journey));

    [Fact]
    public void A_journey_does_not_continue_the_one_before_it_but_a_customer_does()
    {
        Assert.Equal(["visit>buy 2/1 1h"], Moves("ada: visit buy!5 visit buy!5", TransitionUnit.Journey));
        Assert.Equal(["visit>buy 2/1 1h", "buy>visit 1/1 1h"], Moves("ada: visit buy!5 visit buy!5", TransitionUnit.Customer));
    }

    [Fact]
    public void Starts_and_ends_are_those_of_units()
    {
        var table = JourneyTable.Parse("ada: visit buy!5 mail visit");
        var journeys = Overlay.Over(table.Build());

        Assert.Equal([new(new(0, -1), 1, 1), new(new(1, -1), 0, 1), new(new(2, -1), 1, 0)], Analyze.Transitions(journeys, table.Map(), TransitionUnit.Journey).Ends);
        Assert.Equal([new(new(0, -1), 1, 1)], Analyze.Transitions(journeys, table.Map(), TransitionUnit.Customer).Ends);
    }

    [Fact]
    public void What_is_not_counted_is_stepped_over()
    {
        var table = JourneyTable.Parse("ada: visit cart visit");
        var moves = Analyze.Transitions(Overlay.Over(table.Build()), new(0, 0, [0, -1], 1), TransitionUnit.Journey);

        Assert.Equal(2.0 * Hour, Assert.Single(moves.Pairs).Gap.Mean);
    }

    [Fact]
    public void The_median_is_the_middle_of_the_bucket_of_the_earlier_middle_gap()
    {
        var table = JourneyTable.Parse("ada: a +1h a +2h a +8h a +9h a");
        var gap = Assert.Single(Analyze.Transitions(Overlay.Over(table.Build()), table.Map(), TransitionUnit.Customer).Pairs).Gap;

        Assert.Equal(new(4, 5.0 * Hour, GapBuckets.Middle(GapBuckets.Of(2 * Hour))), gap);
    }
}

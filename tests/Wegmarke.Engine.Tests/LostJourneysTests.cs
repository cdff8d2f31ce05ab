using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class LostJourneysTests
{
    const long Hour = 3_600_000;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    /// <summary>`mail` comes after the purchase, everything else before.</summary>
    static string Lost(string journeys, long openAfter = long.MaxValue)
    {
        var table = JourneyTable.Parse(journeys);
        var after = table.Touchpoints.Index().Where(name => name.Item == "mail").Select(name => (ushort)name.Index);
        var columns = table.Build(new([new([new(1) { Touchpoints = [.. after] }], 0, [0])], 0, JourneyRules.Usual));
        var lost = LostJourneys.From(Analyze.Run(Overlay.Over(columns), slice => LostJourneys.Of(slice, table.Map(), openAfter), LostJourneys.Merge));
        return $"{lost.Journeys}: " + string.Join(' ', lost.Lost.Index().Where(cell => cell.Item > 0).Select(cell => $"{table.Touchpoints[cell.Index]} {cell.Item}"));
    }

    [Fact]
    public void A_journey_is_lost_where_it_ends_without_a_conversion() =>
        Assert.Equal("4: visit 1 cart 1", Lost("""
            ada: visit cart buy!5 visit
            bob: visit cart
            eve: visit buy!5
            """));

    [Fact]
    public void A_service_journey_loses_nobody() => Assert.Equal("1: ", Lost("ada: visit buy!5 mail mail"));

    [Fact]
    public void A_journey_that_may_still_go_on_is_not_lost_yet() =>
        Assert.Equal("2: visit 1", Lost("""
            ada: visit
            bob: visit +1d cart
            eve: visit +9d buy!5
            """, JourneyTable.Start + 2 * Hour));

    [Theory, MemberData(nameof(Seeds))]
    public void Lost_journeys_are_those_of_the_slow_twin(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed) with { Channels = 0 });
        var openAfter = JourneyTable.Start + new Random(seed).Next(8000) * Hour;
        var slow = SlowAnalyses.Lost(SlowJourneys.Of(rows, rules), map, openAfter);
        var columns = Given.Columns(rows, 60, rules);

        foreach (var cut in new[] { 1, 7 })
        {
            var lost = LostJourneys.From(columns.Slices(cut).Select(slice => LostJourneys.Of(slice, map, openAfter)).Aggregate(LostJourneys.Merge));
            Assert.Equal((slow.Journeys, string.Join(' ', slow.Lost)), (lost.Journeys, string.Join(' ', lost.Lost)));
        }
    }
}

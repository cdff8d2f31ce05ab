using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class LedConversionsTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    static string Led(string journeys)
    {
        var table = JourneyTable.Parse(journeys);
        var columns = table.Build(new([new([], 0, [0])], 0, JourneyRules.Usual));
        var led = LedConversions.From(Analyze.Run(Overlay.Over(columns), slice => LedConversions.Of(slice, table.Map()), LedConversions.Merge));
        return $"{led.Conversions}: " + string.Join(' ', led.After.Index().Where(cell => cell.Item > 0).Select(cell => $"{table.Touchpoints[cell.Index]} {cell.Item}"));
    }

    [Fact]
    public void A_conversion_is_led_to_by_the_contact_right_before_it() =>
        Assert.Equal("2: visit 1 cart 1", Led("""
            ada: visit cart buy!5 visit
            bob: visit buy!5
            """));

    [Fact]
    public void A_conversion_that_begins_its_journey_was_led_to_by_nothing() => Assert.Equal("3: visit 1", Led("ada: visit buy!5 buy!5 +91d visit +91d buy!5"));

    [Theory, MemberData(nameof(Seeds))]
    public void Led_conversions_are_those_of_the_slow_twin(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed) with { Channels = 0 });
        var slow = SlowAnalyses.Led(SlowJourneys.Of(rows, rules), map);
        var columns = Given.Columns(rows, 60, rules);

        foreach (var cut in new[] { 1, 7 })
        {
            var led = LedConversions.From(columns.Slices(cut).Select(slice => LedConversions.Of(slice, map)).Aggregate(LedConversions.Merge));
            Assert.Equal((slow.Conversions, string.Join(' ', slow.After)), (led.Conversions, string.Join(' ', led.After)));
        }
    }
}

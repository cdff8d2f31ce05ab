using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

/// <summary>Sizes far from the usual, still compared with the slow twins.</summary>
public sealed class ExtremesTests
{
    [Fact]
    public void Sixty_thousand_touchpoints_are_hashed_and_counted()
    {
        var random = new Random(5);
        Compare(Enumerable.Range(0, 120_000).Select(i => Row(random, i % 500, i, random.Next(60_000))), 500, 60_000);
    }

    [Fact]
    public void A_journey_of_100_000_steps_is_counted()
    {
        var random = new Random(6);
        Compare(Enumerable.Range(0, 100_000).Select(i => Row(random, 0, i, random.Next(3))), 1, 3);
    }

    [Fact]
    public void Many_gaps_of_few_pairs_give_their_median()
    {
        var random = new Random(7);
        Compare(Enumerable.Range(0, 60_000).Select(i => Row(random, i % 3000, i, random.Next(40))), 3000, 40);
    }

    static InteractionRow Row(Random random, int profile, int sequence, int touchpoint) =>
        new(profile, JourneyTable.Start + random.NextInt64(40_000_000_000), sequence, (ushort)touchpoint, 0)
        {
            Flags = random.Next(400) == 0 ? InteractionFlags.Purchase : InteractionFlags.None,
        };

    static void Compare(IEnumerable<InteractionRow> given, int profiles, int touchpoints)
    {
        var (rows, rules) = (given.ToList(), Derivation.WithoutPhases with { Journeys = new(3650) });
        var map = CellMap.ByTouchpoint(touchpoints);
        var contacts = SlowJourneys.Of(rows, rules);
        var journeys = Overlay.Over(Given.Columns(rows, profiles, rules));

        Answers.Same(SlowAnalyses.Cells(contacts, map), Analyze.TouchpointCells(journeys, map).Cells);
        Assert.Equal(SlowAnalyses.Pairs(contacts, map, TransitionUnit.Journey), Analyze.Transitions(journeys, map, TransitionUnit.Journey).Pairs);
    }
}

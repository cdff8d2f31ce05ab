using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

/// <summary>Kernels that read whole columns, of the interactions that a selection keeps.</summary>
public sealed class KeptSlicesTests
{
    public static TheoryData<int, bool> Seeds => [.. Enumerable.Range(0, 100).Select(seed => (seed, seed % 2 == 0))];

    [Theory, MemberData(nameof(Seeds))]
    public void Counts_moves_and_reached_cells_are_those_of_the_kept_interactions(int seed, bool isGrown)
    {
        var (question, twin, map) = Journeys(Asked.Of(seed, isGrown));
        var pairs = twin.Pairs().Where(pair => pair.From.Cell != pair.To.Cell).ToList();
        var furthest = twin.Customers().Select(own => own.Max(contact => twin.Cell(contact, 0)?.Cell ?? -1)).ToList();

        Assert.Equal(Cells(map, cell => twin.Kept().Count(kept => kept.Owner is not null && twin.Cell(kept.Contact, 0)?.Cell == cell)), question.RunSlices(slice => CellCounts.Of(slice, map), CellCounts.Merge));
        var moves = CellMoves.From(question.RunSlices(slice => CellMoves.Of(slice, map), CellMoves.Merge));
        Assert.Equal(Cells(map, cell => pairs.Where(pair => pair.To.Cell == cell).Sum(pair => pair.Count)), moves.Arrivals);
        Assert.Equal(Cells(map, cell => pairs.Where(pair => pair.From.Cell == cell).Sum(pair => pair.Count)), moves.Departures);
        Assert.Equal(Cells(map, cell => furthest.Count(reached => reached >= cell)), ReachedCells.From(question.RunSlices(slice => ReachedCells.Of(slice, map), ReachedCells.Merge)).Customers);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Buyers_and_what_led_to_conversions_and_lost_journeys_are_those_of_the_kept_interactions(int seed, bool isGrown)
    {
        var (question, twin, map) = Journeys(Asked.Of(seed, isGrown));
        var openAfter = JourneyTable.Start + seed * 5_000_000L;
        var bought = twin.Customers().Select(own => own.Count(contact => contact.Converts)).ToList();
        var journeys = twin.Journeys().Where(journey => journey.Any(twin.IsKept)).ToList();
        int? Last(IEnumerable<Contact> steps) => steps.Where(twin.IsKept).Select(step => twin.Cell(step, 0)?.Cell).LastOrDefault(cell => cell is not null);
        var led = journeys.Where(journey => journey[^1].Converts && twin.IsKept(journey[^1])).Select(journey => Last(journey.SkipLast(1))).ToList();
        var ended = journeys.Where(journey => !journey[0].StartsService && (journey[^1].Converts || journey[^1].Row.Time <= openAfter)).ToList();
        var lost = ended.Where(journey => !journey[^1].Converts).Select(Last).ToList();

        Assert.Equal(new Buyers(bought.Count, bought.Count(times => times == 1), bought.Count(times => times > 1), bought.Sum()), question.RunSlices(Buyers.Of, Buyers.Merge));
        var conversions = LedConversions.From(question.RunSlices(slice => LedConversions.Of(slice, map), LedConversions.Merge));
        Assert.Equal(led.Count, conversions.Conversions);
        Assert.Equal(Cells(map, cell => led.Count(after => after == cell)), conversions.After);
        var losses = LostJourneys.From(question.RunSlices(slice => LostJourneys.Of(slice, map, openAfter), LostJourneys.Merge));
        Assert.Equal(ended.Count, losses.Journeys);
        Assert.Equal(Cells(map, cell => lost.Count(at => at == cell)), losses.Lost);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Extremes_are_those_of_the_kept_interactions(int seed, bool isGrown)
    {
        var (question, twin, map) = Journeys(Asked.Of(seed, isGrown));
        var wanted = Enumerable.Range(0, map.Cells).ToDictionary(cell => cell, cell => cell % 2 == 0);

        var found = ExtremeFeelings.From(question.RunSlices(slice => ExtremeFeelings.Of(slice, map, wanted, most: 3), ExtremeFeelings.Merge), most: 3);

        var kept = twin.Kept().Where(kept => kept.Owner is not null).Select(kept => kept.Contact).ToList();
        Assert.All(wanted, cell => Assert.Equal(SlowAnalyses.Extremes(kept, map, cell.Key, cell.Value, most: 3), found.Sequences[cell.Key]));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Channel_moves_run_to_the_next_kept_interaction_and_parts_sum_to_the_whole(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);
        var (question, twin, _) = Journeys(asked);
        var kept = twin.Journeys().SelectMany(steps => steps.Where(twin.IsKept).Select((step, at) => step with { Starts = at == 0 })).ToList();

        var moves = question.ChannelMoves(new(4));
        var parts = (asked.Question with { Cut = new UnitCut.Journeys() }).ChannelMoves(new(4));

        Assert.Equal(SlowAnalyses.Moves(kept).Select(Text), moves.Moves.Select(Text));
        Assert.Equal(twin.Customers().Count, moves.Customers);
        Assert.Equal(twin.Customers().Count(own => own.Select(contact => contact.Row.Channel).Distinct().Count() > 1), moves.InSeveral);
        Assert.Equal(moves.Moves.Select(move => (move.From, move.To, move.Count, move.Continued)),
            parts.Moves.GroupBy(move => (move.From, move.To)).OrderBy(pair => pair.Key).Select(pair => (pair.Key.From, pair.Key.To, pair.Sum(move => move.Count), pair.Sum(move => move.Continued))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Channel_moves_to_some_touchpoints_know_of_purchases_that_are_not_kept(int seed, bool isGrown)
    {
        var (asked, scope) = (Asked.Of(seed, isGrown), Given.MoveScope(seed));
        var (question, twin, _) = Journeys(asked);
        var kept = twin.Journeys().SelectMany(steps => steps.Where(twin.IsKept).Select((step, at) => step with { Starts = at == 0 })).ToList();

        var moves = question.ChannelMoves(scope);
        var entered = (asked.Question with { Cut = new UnitCut.Journeys() }).ChannelMoves(scope with { IsOfPartEntered = true });

        var (expected, begun) = SlowAnalyses.Moves(kept, scope, SlowAnalyses.OfBuyers(twin.Contacts));
        Assert.Equal(expected.Select(Text), moves.Moves.Select(Text));
        Assert.Equal(begun.Select(Text), moves.Begun.Select(Text));
        Assert.Equal(moves.Moves.Select(move => (move.From, move.To, move.Count)), entered.Moves.GroupBy(move => (move.From, move.To)).OrderBy(pair => pair.Key).Select(pair => (pair.Key.From, pair.Key.To, pair.Sum(move => move.Count))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Purchases_after_a_contact_in_the_other_place_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var (question, twin, _) = Journeys(Asked.Of(seed, isGrown));

        var (offline, online) = question.OtherPlaces(new([false, true, false, true], [.. Enumerable.Range(0, 12).Select(touchpoint => touchpoint % 3 == 0)], 20 * 86_400_000L));

        Assert.Equal((SlowTime.OtherPlace(twin, 0), SlowTime.OtherPlace(twin, 1)), (offline, online));
    }

    [Fact]
    public void Waits_are_not_asked_of_slices_that_keep_some()
    {
        var table = JourneyTable.Parse("ada: visit cart");
        var journeys = Overlay.Over(table.Build());
        var question = new JourneyQuestion(journeys) { Selection = Selection.All(journeys).During(0, JourneyTable.Start) };

        Assert.Throws<ArgumentException>(() => question.RunSlices(slice => TouchpointCells.Of(slice, table.Map()), TouchpointCells.Merge));
    }

    /// <summary>Within journeys, whole, and not by channel.</summary>
    static (JourneyQuestion Question, SlowQuestion Twin, CellMap Map) Journeys(Asked asked)
    {
        var map = asked.Map with { Channels = 0 };
        return (asked.Question with { Cut = new UnitCut.Journeys(), Split = null },
            asked.Twin with { Map = map, Parts = 1, PartOf = _ => 0, UnitOf = step => (0, step.Journey), OwnerOf = contact => contact.Row.Profile }, map);
    }

    static IEnumerable<long> Cells(CellMap map, Func<int, long> figure) => Enumerable.Range(0, map.Cells).Select(figure);

    /// <summary>Sums of fractions may differ in the last digit.</summary>
    static string Text(ChannelMove move) => $"{move with { Variance = 0 }} {move.Variance:F9}";
}

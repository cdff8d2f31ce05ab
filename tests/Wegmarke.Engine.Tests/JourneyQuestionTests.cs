using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class JourneyQuestionTests
{
    public static TheoryData<int, bool> Seeds => [.. Enumerable.Range(0, 200).Select(seed => (seed, seed % 2 == 0))];

    [Theory, MemberData(nameof(Seeds))]
    public void Transitions_with_filter_parts_and_units_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);

        var moves = asked.Question.Transitions(asked.Map);

        Assert.Equal(asked.Twin.Pairs(), moves.Pairs);
        Assert.Equal(asked.Twin.Ends(), moves.Ends);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Sums_of_moves_are_those_of_transitions(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);
        var whole = asked.Question with { Split = null };
        var moves = whole.Transitions(asked.Map);
        var (stride, expected) = (Flats(asked.Map) + 1, new long[2, (Flats(asked.Map) + 1) * (Flats(asked.Map) + 1)]);
        foreach (var pair in moves.Pairs)
        {
            var at = Flat(asked.Map, pair.From) * stride + Flat(asked.Map, pair.To);
            (expected[0, at], expected[1, at]) = (pair.Count, (long)Math.Round(pair.Gap.Mean * pair.Count));
        }
        foreach (var end in moves.Ends)
            (expected[0, (stride - 1) * stride + Flat(asked.Map, end.Cell)], expected[0, Flat(asked.Map, end.Cell) * stride + stride - 1]) = (end.Starts, end.Ends);

        var sums = whole.MoveSums(asked.Map);

        Assert.Equal((IEnumerable<long>)[.. Enumerable.Range(0, stride * stride).Select(at => expected[0, at])], sums.Counts);
        Assert.Equal((IEnumerable<long>)[.. Enumerable.Range(0, stride * stride).Select(at => expected[1, at])], sums.Gaps);
        Assert.Equal(moves.Ends.Sum(end => end.Starts), sums.Units);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Sums_of_cells_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);

        var sums = (asked.Question with { Cut = new UnitCut.Journeys() }).Sums(asked.Map);

        Answers.Same([.. asked.Twin.Cells().Select(cell => new CellSum(cell.Cell, cell.Linked, cell.Unlinked))], sums);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Without_waits_cells_are_the_same_in_all_else(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);
        var question = asked.Question with { Cut = new UnitCut.Journeys() };

        var cells = question.Cells(asked.Map with { CountsWaits = false });

        Answers.Same([.. question.Cells(asked.Map).Cells.Select(cell => cell with { Waiting = default })], cells.Cells);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Touchpoints_stepped_over_are_as_if_a_filter_kept_them_out(int seed, bool isGrown)
    {
        var (asked, random) = (Asked.Of(seed, isGrown), new Random(seed));
        bool[] over = [.. Enumerable.Range(0, 12).Select(_ => random.Next(3) == 0)];
        var scope = Given.MoveScope(seed) with { StepsOver = over };

        foreach (var question in new[] { asked.Question, new JourneyQuestion(asked.Question.Journeys) })
        {
            var moves = question.ChannelMoves(scope);

            var expected = (question with { Selection = question.Selection.AtTouchpoints([.. over.Select(each => !each)]) }).ChannelMoves(scope with { StepsOver = null });
            Assert.Equal(expected.Moves.Concat(expected.Begun), moves.Moves.Concat(moves.Begun));
            Assert.Equal((expected.Customers, expected.InSeveral), (moves.Customers, moves.InSeveral));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Without_gaps_moves_between_channels_are_the_same_in_all_else(int seed, bool isGrown)
    {
        var (asked, scope) = (Asked.Of(seed, isGrown), Given.MoveScope(seed));

        var moves = asked.Question.ChannelMoves(scope with { CountsGaps = false });

        var whole = asked.Question.ChannelMoves(scope);
        Assert.Equal(whole.Moves.Concat(whole.Begun).Select(move => move with { Gap = default }), moves.Moves.Concat(moves.Begun));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Cells_with_filter_and_parts_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);

        var cells = (asked.Question with { Cut = new UnitCut.Journeys() }).Cells(asked.Map);

        var expected = asked.Twin.Cells();
        Answers.Same(expected, cells.Cells);
        Assert.Equal((expected.Sum(cell => cell.Linked.Interactions), expected.Sum(cell => cell.Unlinked.Interactions)), (cells.Interactions, cells.Unlinked));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void What_stands_behind_an_answer_is_what_the_slow_twin_counts(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);

        Assert.Equal(asked.Twin.Reach(), asked.Question.Reach());
        if (asked.Question.Split is not null && asked.Question.Cut is not UnitCut.Together)
            Assert.Equal(asked.Twin.Reaches(), asked.Question.Parts());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Parts_sum_to_the_whole(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);
        var (whole, parts) = (asked.Question with { Split = null }, asked.Question.Split?.Count ?? 1);

        var (all, divided) = (whole.Transitions(asked.Map), asked.Question.Transitions(asked.Map));

        Assert.Equal(all.Pairs.ToDictionary(pair => (pair.From, pair.To), pair => pair.Count),
            divided.Pairs.GroupBy(pair => (Without(pair.From, parts), Without(pair.To, parts))).ToDictionary(pair => pair.Key, pair => pair.Sum(part => part.Count)));
        Assert.Equal(all.Ends.ToDictionary(end => end.Cell, end => (end.Starts, end.Ends)),
            divided.Ends.GroupBy(end => Without(end.Cell, parts)).ToDictionary(end => end.Key, end => (end.Sum(part => part.Starts), end.Sum(part => part.Ends))));
    }

    [Fact]
    public void Without_everything_nothing_is_kept()
    {
        var table = JourneyTable.Parse("ada: visit cart\n-: pay!3");
        var plain = new JourneyQuestion(Overlay.Over(table.Build()));

        Assert.Equal(new(0, 0, 0, 0, 0), (plain with { Selection = plain.Selection.Except(plain.Selection) }).Reach());
    }

    [Fact]
    public void A_question_that_keeps_everything_is_the_plain_question()
    {
        var table = JourneyTable.Parse("ada: visit cart pay!5 visit\nbob: visit +4h visit\n-: pay!3");
        var plain = new JourneyQuestion(Overlay.Over(table.Build()));
        var kept = plain with { Selection = plain.Selection.During(0, long.MaxValue) };

        Assert.Equal(plain.Transitions(table.Map()).Pairs, kept.Transitions(table.Map()).Pairs);
        Answers.Same(plain.Cells(table.Map()).Cells, kept.Cells(table.Map()).Cells);
        Assert.Equal(new(2, 3, 6, 6, 1), kept.Reach());
    }

    [Fact]
    public void A_square_of_too_many_cells_is_refused() =>
        Assert.Contains("has 1025 cells; a square of sums takes at most 1024", Assert.Throws<ArgumentException>(() => new JourneyQuestion(Overlay.Over(JourneyTable.Parse("").Build())).MoveSums(CellMap.ByTouchpoint(1025))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_question_that_nobody_waits_for_ends()
    {
        var question = new JourneyQuestion(Overlay.Over(JourneyTable.Parse("ada: visit cart").Build())) { Cancel = new CancellationToken(canceled: true) };

        Assert.ThrowsAny<OperationCanceledException>(() => question.Transitions(CellMap.ByTouchpoint(2)));
        Assert.ThrowsAny<OperationCanceledException>(() => question.Reach());
        Assert.ThrowsAny<OperationCanceledException>(() => question.Cells(CellMap.ByTouchpoint(2)));
        Assert.ThrowsAny<OperationCanceledException>(() => question.MoveSums(CellMap.ByTouchpoint(2)));
        Assert.ThrowsAny<OperationCanceledException>(() => question.Sums(CellMap.ByTouchpoint(2)));
    }

    [Fact]
    public void Nothing_can_be_asked()
    {
        var question = new JourneyQuestion(Overlay.Over(JourneyTable.Parse("").Build())) with { Cut = new UnitCut.Customers() };
        var none = question with { Selection = question.Selection.During(0, 0) };

        Assert.Equal(new(0, 0, 0, 0, 0), none.Reach());
        Assert.Empty(none.Transitions(CellMap.ByTouchpoint(1)).Pairs);
        Assert.Empty(none.Cells(CellMap.ByTouchpoint(1)).Cells);
    }

    [Fact]
    public void An_end_before_the_beginning_keeps_nothing()
    {
        var journeys = Overlay.Over(JourneyTable.Parse("ada: visit").Build());

        Assert.Equal(0, (new JourneyQuestion(journeys) { Selection = Selection.All(journeys).During(JourneyTable.Start + 5, JourneyTable.Start - 5) }).Reach().Interactions);
    }

    static int Flats(CellMap map) => map.Cells * Math.Max(1, map.Channels);

    static int Flat(CellMap map, CellKey cell) => map.Channels == 0 ? cell.Cell : cell.Cell * map.Channels + cell.Channel;

    static CellKey Without(CellKey cell, int parts) => cell with { Cell = cell.Cell / parts };
}

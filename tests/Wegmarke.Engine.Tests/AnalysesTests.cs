using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

/// <summary>Laws that both analyses keep.</summary>
public sealed class AnalysesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    [Theory, MemberData(nameof(Seeds))]
    public void Analyses_answer_as_their_slow_twins(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed));
        var contacts = SlowJourneys.Of(rows, rules);
        var journeys = Overlay.Over(Given.Columns(rows, 60, rules));

        Answers.Same(SlowAnalyses.Cells(contacts, map), Analyze.TouchpointCells(journeys, map).Cells);
        foreach (var unit in Enum.GetValues<TransitionUnit>())
        {
            var transitions = Analyze.Transitions(journeys, map, unit);
            Assert.Equal(SlowAnalyses.Pairs(contacts, map, unit), transitions.Pairs);
            Assert.Equal(SlowAnalyses.Ends(contacts, map, unit), transitions.Ends);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Another_numbering_of_profiles_gives_equal_answers(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed));
        var numbers = Enumerable.Range(0, 60).ToArray();
        new Random(seed).Shuffle(numbers);
        var renumbered = rows.Select(row => row.Profile < 0 ? row : row with { Profile = numbers[row.Profile] * 50 });

        Answers.Same(Overlay.Over(Given.Columns(rows, 60, rules)), Overlay.Over(Given.Columns(renumbered, 3000, rules)), map);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Partials_of_any_cut_merge_to_the_same_answer(int seed)
    {
        var (rows, rules, map) = (Given.Rows(seed), Given.Rules(seed), Answers.MapFor(seed));
        var columns = Given.Columns(rows, 60, rules);

        Answers.Same(TouchpointCells.From(columns.Slices(1).Select(slice => TouchpointCells.Of(slice, map)).Aggregate(TouchpointCells.Merge)).Cells,
            TouchpointCells.From(columns.Slices(7).Select(slice => TouchpointCells.Of(slice, map)).Aggregate(TouchpointCells.Merge)).Cells);
    }
}

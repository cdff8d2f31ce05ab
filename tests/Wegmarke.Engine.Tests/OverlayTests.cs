using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class OverlayTests
{
    const int Profiles = 60;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 150)];

    [Theory, MemberData(nameof(Seeds))]
    public void An_overlay_answers_as_a_rebuild_and_folds_to_it(int seed)
    {
        // Lines of an unlinked purchase must come together.
        var rows = Given.Rows(seed).Select(row => row.Profile < 0 ? row with { Order = 0 } : row).ToArray();
        var (rules, map) = (Given.Rules(seed), Answers.MapFor(seed));

        var overlay = GrownInSteps(rows, rules, seed);

        var rebuilt = Given.Columns(rows, Profiles, rules);
        Answers.Same(Overlay.Over(rebuilt), overlay, map);
        Answers.Same(Overlay.Over(rebuilt), Overlay.Over(overlay.Fold()), map);
        Assert.Equal(Contacts.In(rebuilt)[..rebuilt.LinkedCount], Contacts.In(overlay.Fold())[..rebuilt.LinkedCount]);
        Assert.Equal(Contacts.In(rebuilt)[rebuilt.LinkedCount..].Order(), Contacts.In(overlay.Fold())[rebuilt.LinkedCount..].Order());
    }

    [Fact]
    public void Two_profiles_that_merge_count_as_one_customer_and_their_journeys_join()
    {
        var (table, merged) = (JourneyTable.Parse("""
            ada: visit +2h pay
            bob: +1h cart
            """), new InteractionRows());
        foreach (var row in table.Rows)
            merged.Add(row with { Profile = 0 });

        var overlay = Overlay.Over(table.Build()).With([0, 1], merged, 2, Derivation.WithoutPhases);

        Assert.Equal(1, Analyze.TouchpointCells(overlay, table.Map()).Customers);
        Assert.Equal(["0>2", "2>1"], Analyze.Transitions(overlay, table.Map(), TransitionUnit.Journey).Pairs.Select(pair => $"{pair.From.Cell}>{pair.To.Cell}").Order());
        Assert.Equal(overlay.Recent, overlay.ColumnsOf(1));
    }

    [Fact]
    public void A_touched_profile_without_rows_is_empty()
    {
        var table = JourneyTable.Parse("ada: visit");

        var overlay = Overlay.Over(table.Build()).With([0], new InteractionRows(), 1, Derivation.WithoutPhases);

        Assert.Empty(Analyze.TouchpointCells(overlay, table.Map()).Cells);
        Assert.Equal(0, overlay.Fold().Count);
    }

    [Fact]
    public void Rows_of_a_profile_that_is_not_named_are_refused()
    {
        var table = JourneyTable.Parse("ada: visit");
        var rows = new InteractionRows();
        rows.Add(table.Rows[0]);

        Assert.Throws<ArgumentException>(() => Overlay.Over(table.Build()).With([], rows, 1, Derivation.WithoutPhases));
    }

    [Fact]
    public void Ordinals_are_never_given_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Overlay.Over(JourneyTable.Parse("ada: visit").Build()).With([], new(), 0, Derivation.WithoutPhases));

    [Fact]
    public void It_is_time_to_fold_above_two_percent()
    {
        var rows = Enumerable.Range(0, 100).Select(i => new InteractionRow(i, JourneyTable.Start, i, 0, 0)).ToArray();
        var overlay = Overlay.Over(Given.Columns(rows, 100, Derivation.WithoutPhases));

        Overlay Touching(params int[] profiles)
        {
            var again = new InteractionRows();
            foreach (var profile in profiles)
                again.Add(rows[profile]);
            return overlay.With(profiles, again, 100, Derivation.WithoutPhases);
        }

        Assert.False(overlay.ShouldFold);
        Assert.False(Touching(1, 2).ShouldFold);
        Assert.True(Touching(1, 2, 3).ShouldFold);
    }

    /// <summary>A base of some rows, then three steps in which profiles get the rows that came late, profiles beyond the base's among them.</summary>
    internal static Overlay GrownInSteps(InteractionRow[] rows, Derivation rules, int seed)
    {
        var arrivesIn = rows.ToDictionary(row => row.Sequence, row => row.Profile > 40 ? 3 : (int)(row.Sequence * (seed + 1) % 7 % 4));
        var overlay = Overlay.Over(Given.Columns(rows.Where(row => arrivesIn[row.Sequence] == 0), 41, rules));
        for (var step = 1; step <= 3; step++)
        {
            var touched = rows.Where(row => row.Profile >= 0 && arrivesIn[row.Sequence] == step).Select(row => row.Profile).Distinct().ToList();
            var again = new InteractionRows();
            foreach (var row in rows.Where(row => row.Profile < 0 ? arrivesIn[row.Sequence] == step : touched.Contains(row.Profile) && arrivesIn[row.Sequence] <= step))
                again.Add(row);
            overlay = overlay.With(touched, again, step == 3 ? Profiles : 41, rules);
        }
        return overlay;
    }
}

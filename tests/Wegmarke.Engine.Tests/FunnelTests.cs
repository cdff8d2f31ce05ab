using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class FunnelTests
{
    const long Hour = 3_600_000;

    public static TheoryData<int, bool> Seeds => [.. Enumerable.Range(0, 120).Select(seed => (seed, seed % 2 == 0))];

    [Theory, MemberData(nameof(Seeds))]
    public void Funnels_with_filter_parts_units_window_and_what_is_held_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var (question, twin) = Given(seed, isGrown, out var path);

        Assert.Equal(twin.Parts(), SlowFunnel.Lines(question.Funnel(path)));
        foreach (var step in Enumerable.Range(1, path.Steps.Count))
            Assert.Equal(twin.Stopped(step, 5), question.Stopped(path, step, 5));
    }

    /// <summary>What is held is read step by step, what is not as bits.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void To_hold_what_all_have_changes_nothing(int seed, bool isGrown)
    {
        var (question, _) = Given(seed, isGrown, out var path);
        var all = Dimension.OfProfiles("all", question.Journeys, TextDictionary.Of(["all"]), [.. Enumerable.Repeat(1, question.Journeys.Touched.Length)]);

        Assert.Equal(SlowFunnel.Lines(question.Funnel(path with { Hold = null })), SlowFunnel.Lines(question.Funnel(path with { Hold = all })));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Parts_sum_to_the_whole(int seed, bool isGrown)
    {
        var (question, _) = Given(seed, isGrown, out var path);

        var (whole, parts) = (Assert.Single((question with { Split = null }).Funnel(path).Parts), question.Funnel(path).Parts);

        Assert.Equal(whole.Units, parts.Sum(part => part.Units));
        Assert.Equal(whole.Steps.Select(step => step.Units), Enumerable.Range(0, path.Steps.Count).Select(step => parts.Sum(part => part.Steps[step].Units)));
    }

    [Theory]
    [InlineData("ada: a b c\nbob: a c b\neve: b a\nkim: c", "a b c", "4: 3 2 1")]
    [InlineData("ada: a a\nbob: a", "a a", "2: 2 1")]
    [InlineData("ada: a +0m b\nbob: b +0m a", "a b", "2: 2 1")]
    [InlineData("ada: b a x x b", "a b", "1: 1 1")]
    public void A_step_counts_only_after_the_one_before(string journeys, string steps, string units) => Assert.Equal(units, Units(journeys, steps));

    [Theory]
    [InlineData("ada: a +2h b", "2h", "1: 1 1")]
    [InlineData("ada: a +2h b +1m c", "2h", "1: 1 1 0")]
    [InlineData("ada: a +5h a +1h b", "2h", "1: 1 1")]
    [InlineData("ada: a +1h b +5h a +1h c", "7h", "1: 1 1 1")]
    [InlineData("ada: a +1h b +5h a +2h c", "7h", "1: 1 1 0")]
    public void The_window_is_counted_from_the_first_step_and_every_first_step_opens_a_try(string journeys, string window, string units) =>
        Assert.Equal(units, Units(journeys, "a b c"[..(2 * units.Split(' ').Length - 3)], long.Parse(window[..^1]) * Hour));

    [Fact]
    public void Of_several_tries_the_one_that_is_there_first_counts_and_of_those_the_one_begun_last()
    {
        var (table, question) = Asked("ada: a a +3h b +9h a b");

        var step = Assert.Single(question.Funnel(Path(table, "a b")).Parts).Steps[1];

        Assert.Equal(3.0 * Hour, step.Gap.Mean);
    }

    [Fact]
    public void It_says_what_came_instead()
    {
        var (table, question) = Asked("ada: a x b y\nbob: a y\neve: a\nkim: a y");

        var steps = Assert.Single(question.Funnel(Path(table, "a b c")).Parts).Steps;

        Assert.Equal([new(table.Code("y"), 2), new(-1, 1)], steps[0].Next);
        Assert.Equal([new(table.Code("y"), 1)], steps[1].Next);
        Assert.Empty(steps[2].Next);
    }

    [Fact]
    public void More_than_64_interactions_are_a_unit_like_any_other()
    {
        var (table, question) = Asked($"ada: {string.Join(" ", Enumerable.Repeat("x", 70))} a {string.Join(" ", Enumerable.Repeat("x", 200))} b\nbob: {string.Join(" ", Enumerable.Repeat("a", 130))}");

        Assert.Equal("2: 2 1", Units(question, Path(table, "a b")));
        Assert.Equal("2: 2 0", Units(question, Path(table, "a b") with { Window = 200 * Hour }));
        Assert.Equal("2: 2 1", Units(question, Path(table, "a b") with { Window = 201 * Hour }));
    }

    [Fact]
    public void A_path_has_a_step_and_at_most_32()
    {
        Assert.Contains("0 steps", Assert.Throws<ArgumentException>(() => new FunnelPath([])).Message, StringComparison.Ordinal);
        Assert.Contains("33 steps", Assert.Throws<ArgumentException>(() => new FunnelPath([.. Enumerable.Repeat(new FunnelStep(), 33)])).Message, StringComparison.Ordinal);
    }

    static string Units(string journeys, string steps, long? window = null)
    {
        var (table, question) = Asked(journeys);
        return Units(question, Path(table, steps) with { Window = window });
    }

    static string Units(JourneyQuestion question, FunnelPath path)
    {
        var part = Assert.Single(question.Funnel(path).Parts);
        return $"{part.Units}: {string.Join(' ', part.Steps.Select(step => step.Units))}";
    }

    static (JourneyTable, JourneyQuestion) Asked(string journeys)
    {
        var table = JourneyTable.Parse(journeys);
        return (table, new(Overlay.Over(table.Build())) { Cut = new UnitCut.Customers() });
    }

    static FunnelPath Path(JourneyTable table, string steps) =>
        new([.. steps.Split(' ').Select(step => new FunnelStep { Touchpoints = table.Touchpoints.Contains(step) ? [table.Code(step)] : [] })]);

    static (JourneyQuestion, SlowFunnel) Given(int seed, bool isGrown, out FunnelPath path)
    {
        var (asked, random) = (Kit.Asked.Of(seed, isGrown), new Random(seed + 2));
        path = new([.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Step(random, asked.Dimension))])
        {
            Model = random.Next(Kit.Given.Models),
            Window = random.Next(2) == 0 ? null : random.Next(1, 2000) * Hour,
            Hold = random.Next(3) == 0 ? asked.Dimension : null,
        };
        var everything = CellMap.ByTouchpoint(12) with { CellOf = new int[12], Cells = 1 };
        return (asked.Question, new(asked.Twin with { Map = everything }, path, asked.CodesOf));
    }

    static FunnelStep Step(Random random, Dimension dimension) => random.Next(5) switch
    {
        0 => new() { Touchpoints = Some(random, 12) },
        1 => new() { Channels = Some(random, 4) },
        2 => new() { Phases = Some(random, 6) },
        3 => new() { Converts = true, Touchpoints = [random.Next(12)] },
        _ => new() { Values = [new(dimension, Some(random, 7))], Touchpoints = Some(random, 12) },
    };

    static int[] Some(Random random, int most) => [.. Enumerable.Range(1, most - 1).OrderBy(_ => random.Next()).Take(random.Next(1, most))];
}

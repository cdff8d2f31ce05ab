using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class ConformanceTests
{
    public static TheoryData<int, bool> Seeds => [.. Enumerable.Range(0, 200).Select(seed => (seed, seed % 2 == 0))];

    [Theory]
    [InlineData("a b c", 1, 0, 1.0)]
    [InlineData("a c", 0, 1, 1 - 1 / 5.0)]
    [InlineData("a x b x c", 0, 2, 1 - 2 / 8.0)]
    [InlineData("x", 0, 4, 0)]
    [InlineData("c b a", 0, 4, 1 - 4 / 6.0)]
    public void The_cost_is_what_must_be_left_out_of_both(string path, int exact, int cost, double fitness)
    {
        var fit = Of($"ada: {path}", "a b c").Fit;

        Assert.Equal((1, exact, cost), ((int)fit.Units, (int)fit.Exact, (int)fit.Cost));
        Assert.Equal(fitness, fit.AverageFitness, 12);
        Assert.Equal(fitness, fit.LogFitness, 12);
    }

    [Theory]
    [InlineData("a b c", "")]
    [InlineData("a c", "Skipped 1")]
    [InlineData("a", "Left 0")]
    [InlineData("x y", "Extra x, Extra y, Left -1")]
    [InlineData("b a c", "OutOfOrder 1")]
    [InlineData("c a b", "Left 1, OutOfOrder 2")]
    [InlineData("a b b c", "Extra b")]
    [InlineData("a x c x b", "Extra x, Left 1, OutOfOrder 2")]
    public void Deviations_are_named_after_the_alignment_that_keeps_the_earliest_steps(string path, string expected)
    {
        const string All = "\nz: a b c x y";
        var table = JourneyTable.Parse($"ada: {path}{All}");
        var found = Of(table, "a b c");

        var own = found.Deviations.Select(deviation => deviation with { Units = deviation.Units - (deviation.Cell >= 0 && table.Touchpoints[deviation.Cell] is "x" or "y" ? 1 : 0) }).Where(deviation => deviation.Units > 0);
        Assert.Equal(expected, string.Join(", ", own.Select(deviation => $"{deviation.Kind} {(deviation.Cell >= 0 ? table.Touchpoints[deviation.Cell] : deviation.Step)}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Journeys_move_along_the_line_make_detours_and_leave()
    {
        var table = JourneyTable.Parse("ada: a x b c\nbob: a c x\neve: x");
        var found = Of(table, "a b c");

        Assert.Equal(["-1>0 2", "-1>3 1", "0>1 1", "0>2 1", "1>2 1", "2>3 2"], found.Moves.Select(move => $"{move.From}>{move.To} {move.Units}"));
        Assert.Equal(["-1 any 1", "-1 x 1", "0 any 1", "0 x 1", "2 any 1", "2 x 1"], found.Detours.Select(detour => $"{detour.After} {(detour.Cell < 0 ? "any" : table.Touchpoints[detour.Cell])} {detour.Units}"));
        Assert.Equal([new(2, 0, 0, 1, 2), new(1, 1, 0, 1, 1), new(2, 0, 0, 1, 2)], found.Steps);
    }

    [Fact]
    public void Service_journeys_and_those_that_may_go_on_can_be_left_out()
    {
        var table = JourneyTable.Parse("ada: a=0 buy!5=1 help=1 +5d help=1\nbob: a=0\neve: a=0 +90d buy!5=1");
        var rules = new Derivation([new([], PhaseClaims.NoPhase, [0])], 0, JourneyRules.Usual);
        var scope = new ConformanceScope([0, 1]) { LeavesOutService = true, OpenAfter = JourneyTable.Start - 1 };

        var found = Conformance.Of(new(Overlay.Over(table.Build(rules))), table.Map(), scope);

        Assert.Equal((2, 2, 2), ((int)found.Fit.Units, (int)found.Fit.Exact, (int)found.LeftOut));
    }

    [Fact]
    public void What_goes_with_a_deviation_has_a_difference_and_its_interval()
    {
        var table = JourneyTable.Parse(string.Concat(Enumerable.Range(0, 200).Select(at => at % 2 == 0 ? $"p{at}: a b c{(at % 10 == 0 ? "" : "!100")}\n" : $"p{at}: a c{(at % 10 == 1 ? "!100" : "")}\n")));
        var skipped = Of(table, "a b c").Deviations.Single(deviation => deviation.Kind == DeviationKind.Skipped);

        Assert.Equal((100, 100, 200), (skipped.Units, skipped.Customers, skipped.Compared));
        var conversion = skipped.Conversion!.Value;
        Assert.Equal((0.2, 0.8), (conversion.With, conversion.Without));
        Assert.InRange(conversion.Low, -0.72, -0.70);
        Assert.InRange(conversion.High, -0.50, -0.48);
        Assert.InRange(conversion.Probability, 0, 1e-9);
        Assert.Equal((20, 80), (skipped.Value!.Value.With, skipped.Value!.Value.Without));
        Assert.Null(skipped.Satisfaction);
    }

    [Fact]
    public void Few_customers_prove_nothing_however_many_journeys_they_have()
    {
        var table = JourneyTable.Parse(string.Concat(Enumerable.Range(0, 40).Select(at => at < 20
            ? $"p{at}: {string.Join(" ", Enumerable.Repeat("a b c!1", 20))}\n" : $"p{at}: {string.Join(" +91d ", Enumerable.Repeat("a c", 20))}\n")));

        Assert.Equal(1, Of(table, "a b c").Deviations.Single(deviation => deviation.Kind == DeviationKind.Skipped).Conversion!.Value.Probability);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Fitness_and_deviations_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);
        asked = asked with { Map = asked.Map with { Channels = 0 }, Twin = asked.Twin with { Map = asked.Twin.Map with { Channels = 0 } } };
        var (random, collapses) = (new Random(seed + 3), seed % 3 == 0);
        int[] ideal = [.. Enumerable.Range(0, random.Next(1, seed % 20 == 0 ? 65 : 6)).Select(_ => random.Next(4))];
        var twin = new SlowConformance(SlowPath.Of(asked.Twin, new(PathGoal.End) { Collapses = collapses }), ideal);

        var found = Conformance.Of(asked.Question, asked.Map, new(ideal) { Collapses = collapses });

        Assert.Equal(twin.Fit() with { FitnessSum = 0 }, found.Fit with { FitnessSum = 0 });
        Assert.Equal(twin.Fit().FitnessSum, found.Fit.FitnessSum, 9);
        Assert.Equal(found.Fit.Cost, found.Parts.Sum(part => part.Cost));
        Assert.Equal(twin.Steps(), found.Steps);
        Assert.Equal(twin.Deviations(), found.Deviations.Select(deviation => (deviation.Kind, deviation.Step, deviation.Cell, (int)deviation.Units, (int)deviation.Customers, (int)deviation.Compared)).Order());
        Assert.All(found.Steps, step => Assert.Equal(found.Fit.Units, step.Aligned + step.Skipped + step.OutOfOrder + step.NotReached));
        foreach (var deviation in found.Deviations)
        {
            twin.Same(deviation, Outcome.Conversion, deviation.Conversion);
            twin.Same(deviation, Outcome.Value, deviation.Value);
            twin.Same(deviation, Outcome.Satisfaction, deviation.Satisfaction);
        }
    }

    [Fact]
    public void An_ideal_has_one_to_sixty_four_steps()
    {
        Assert.Contains("it has 1 to 64", Assert.Throws<ArgumentOutOfRangeException>(() => new ConformanceScope([])).Message, StringComparison.Ordinal);
        Assert.Contains("The ideal has 65 steps", Assert.Throws<ArgumentOutOfRangeException>(() => new ConformanceScope(new int[65])).Message, StringComparison.Ordinal);
    }

    static Conformance Of(string journeys, string ideal) => Of(JourneyTable.Parse(journeys + "\n-: a b c x"), ideal);

    static Conformance Of(JourneyTable table, string ideal) =>
        Conformance.Of(new(Overlay.Over(table.Build())), table.Map(), new([.. ideal.Split(' ').Select(name => (int)table.Code(name))]));
}

using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class PathsTests
{
    const long Hour = 3_600_000;

    public static TheoryData<int, bool> Seeds => [.. Enumerable.Range(0, 200).Select(seed => (seed, seed % 2 == 0))];

    [Fact]
    public void Paths_are_counted_with_customers_money_and_time()
    {
        var table = JourneyTable.Parse("""
            ada: visit cart buy!500 visit cart buy!300
            bob: visit +2h cart +4h buy!200
            eve: visit
            """);

        var (counts, details) = Ask(new(Overlay.Over(table.Build())), table.Map(), new(PathGoal.End), top: 1);

        Assert.Equal((4, 0, 3, 2, 0), (counts.Paths, counts.Without, counts.Customers, counts.Distinct, counts.Rare));
        Assert.Equal([0, 0, 1, 2], Assert.Single(counts.Top));
        Assert.Equal(new(3, 2, 3, 1000, new(3, 10 / 3.0 * Hour, GapBuckets.Middle(GapBuckets.Of(2 * Hour)))), Assert.Single(details.Figures));
    }

    [Theory]
    [InlineData(PathGoal.Conversion, "buy 1, visit visit cart buy 1 - 1")]
    [InlineData(PathGoal.Repurchase, "mail visit buy 1 - 3")]
    [InlineData(PathGoal.Cell, "visit visit cart 1 - 2")]
    [InlineData(PathGoal.End, "buy 1, visit 1, visit visit cart buy mail visit buy 1 - 0")]
    public void A_path_ends_at_its_goal(PathGoal goal, string expected)
    {
        var table = JourneyTable.Parse("ada: visit visit cart buy!5 mail visit buy!5\nbob: buy!5\neve: visit");
        var question = new JourneyQuestion(Overlay.Over(table.Build())) { Cut = new UnitCut.Customers() };

        Assert.Equal(expected, Told(question, table, new(goal) { GoalCell = table.Code("cart") }));
    }

    [Fact]
    public void The_peers_question_takes_eight_steps_without_repeats_up_to_the_first_conversion()
    {
        var table = JourneyTable.Parse("ada: a a b c c d e f g h i buy!5 a buy!5\nbob: a b c d e f g h h x buy!1\neve: a b");
        var question = new JourneyQuestion(Overlay.Over(table.Build())) { Cut = new UnitCut.Customers() };

        Assert.Equal("a b c d e f g h 2 - 1", Told(question, table, new(PathGoal.Conversion) { Depth = 8, Collapses = true }));
    }

    [Fact]
    public void Equally_frequent_paths_stand_in_the_order_of_their_cells()
    {
        var table = JourneyTable.Parse("ada: b a\nbob: a b\neve: a");
        var map = table.Map() with { CellOf = [1, 0] };

        var counts = PathCounts.Of(new(Overlay.Over(table.Build())), map, new(PathGoal.End), new(3, 0));

        Assert.Equal([[0, 0], [0, 0, 1], [0, 1, 0]], counts.Top);
    }

    [Theory]
    [InlineData(int.MaxValue, "a b c d e f g h 2, a b c d e f g h i 3")]
    [InlineData(9, "a b c d e f g h 2, a b c d e f g h i 3")]
    [InlineData(8, "a b c d e f g h 5")]
    public void Paths_of_more_than_eight_steps_stand_among_those_of_eight(int depth, string expected)
    {
        var table = JourneyTable.Parse(string.Join('\n', Enumerable.Range(0, 5).Select(customer => $"c{customer}: a b c d e f g h{(customer < 3 ? " i" : "")}")));
        var scope = new PathScope(PathGoal.End) { Depth = depth, Collapses = true };

        var (counts, _) = Ask(new(Overlay.Over(table.Build())), table.Map(), scope, top: 20);

        Assert.Equal(expected + " - 0", Told(new(Overlay.Over(table.Build())), table, scope));
        Assert.Equal([5, 5, 5, 5], Enumerable.Range(0, 4).Select(step => counts.Standing[step][step]));
        Assert.Equal(depth == 8 ? [5] : [3, 2], counts.TopCounts);
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    public void The_last_of_many_cells_is_a_step_as_any_other(int cells)
    {
        var rows = new InteractionRows();
        for (var at = 0; at < 6; at++)
            rows.Add(new(at / 2, at, at + 1, (ushort)(at % 2 == 0 ? 0 : cells - 1), 0));
        var columns = JourneyColumns.Build([rows], 3, new([], 0, JourneyRules.Usual));

        var counts = PathCounts.Of(new(Overlay.Over(columns)), CellMap.ByTouchpoint(cells), new(PathGoal.End), new(5, 2));

        Assert.Equal([0, 0, cells - 1], Assert.Single(counts.Top));
        Assert.Equal([3], counts.TopCounts);
        Assert.Equal((3, 3), (counts.Standing[0][0], counts.Standing[1][cells - 1]));
    }

    [Fact]
    public void Thousands_of_different_paths_are_each_counted()
    {
        const int Customers = 20_000;
        var rows = new InteractionRows();
        for (var at = 0; at < Customers * 4; at++)
            rows.Add(new(at / 4, at, at + 1, (ushort)(at / 4 % 5_000 >> 4 * (at % 4) & 0xf), 0));
        var columns = JourneyColumns.Build([rows], Customers, new([], 0, JourneyRules.Usual));

        var counts = PathCounts.Of(new(Overlay.Over(columns)), CellMap.ByTouchpoint(16), new(PathGoal.End), new(Customers, 1));

        Assert.Equal((Customers, 5_000, 5_000), (counts.Paths, counts.Distinct, counts.Top.Count));
        Assert.All(counts.TopCounts, count => Assert.Equal(4, count));
        Assert.Equal(counts.Top.Select(path => string.Join(' ', path.Select(cell => $"{cell:D2}"))).Order(StringComparer.Ordinal), counts.Top.Select(path => string.Join(' ', path.Select(cell => $"{cell:D2}"))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Paths_with_filter_parts_and_units_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var (asked, scope) = (Plain(Asked.Of(seed, isGrown)), ScopeFor(seed));
        var paths = SlowPath.Of(asked.Twin, scope);
        var reached = paths.Where(path => path.IsReached).ToList();
        var expected = reached.GroupBy(path => $"{path.Part}: {string.Join(' ', path.Told)}").ToDictionary(path => path.Key, path => Figures([.. path]));

        var (counts, details) = Ask(asked.Question, asked.Map, scope, top: int.MaxValue);

        Assert.Equal((reached.Count, paths.Count - reached.Count, reached.Select(path => path.Owner).Distinct().Count(), expected.Count),
            ((int)counts.Paths, (int)counts.Without, (int)counts.Customers, (int)counts.Distinct));
        Assert.Equal(expected.OrderBy(path => path.Key, StringComparer.Ordinal),
            counts.Top.Zip(details.Figures, (path, figures) => KeyValuePair.Create($"{path[0]}: {string.Join(' ', path[1..])}", figures)).OrderBy(path => path.Key, StringComparer.Ordinal));
        Assert.Equal(counts.Top.Take(3), PathCounts.Of(asked.Question, asked.Map, scope, new(3, 0)).Top);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void What_comes_to_a_node_of_the_flow_goes_on_or_ends_there(int seed, bool isGrown)
    {
        var (asked, scope) = (Plain(Asked.Of(seed, isGrown)), ScopeFor(seed));

        var (counts, details) = Ask(asked.Question, asked.Map, scope, top: 0, nodes: 2);

        var steps = details.Flow.Steps;
        Assert.Equal(steps.Count == 0 ? 0 : counts.Paths, steps.Count == 0 ? 0 : steps[0].Counts.Sum());
        for (var step = 0; step < steps.Count; step++)
        {
            for (var node = 0; node < steps[step].Counts.Length; node++)
            {
                var next = step + 1 < steps.Count ? steps[step + 1].Counts.Length : 0;
                Assert.Equal(steps[step].Counts[node], steps[step].Ends[node] + steps[step].Further[node] + Enumerable.Range(0, next).Sum(to => steps[step].Links[node * next + to]));
                if (step > 0)
                    Assert.Equal(steps[step].Counts[node], Enumerable.Range(0, steps[step - 1].Counts.Length).Sum(from => steps[step - 1].Links[from * steps[step].Counts.Length + node]));
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Parts_sum_to_the_whole(int seed, bool isGrown)
    {
        var (asked, scope) = (Plain(Asked.Of(seed, isGrown)), ScopeFor(seed));
        var parts = Ask(asked.Question, asked.Map, scope, top: int.MaxValue);
        var whole = Ask(asked.Question with { Split = null }, asked.Map, scope, top: int.MaxValue);

        Assert.Equal((whole.Counts.Paths, whole.Counts.Customers), (parts.Counts.Paths, parts.Counts.Customers));
        Assert.Equal(Sums(whole), Sums(parts));

        static IEnumerable<(string, long, long)> Sums((PathCounts Counts, PathDetails Details) answer) => answer.Counts.Top.Zip(answer.Details.Figures)
            .GroupBy(path => string.Join(' ', path.First[1..])).OrderBy(path => path.Key, StringComparer.Ordinal)
            .Select(path => (path.Key, path.Sum(part => part.Second.Count), path.Sum(part => part.Second.Value)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Neighbours_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var asked = Plain(Asked.Of(seed, isGrown));
        var (scope, random) = (new PathScope(PathGoal.End) { Collapses = seed % 3 == 0 }, new Random(seed));
        var run = new StepRun([.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(3))], IsAfter: random.Next(2) == 0);
        var expected = SlowPath.Of(asked.Twin, scope).SelectMany(path => Places(path.Told, run).Select(at => (Path: path, At: at, Beside: run.IsAfter ? at + run.Cells.Count : at - 1)))
            .GroupBy(found => (Cell: found.Beside < 0 || found.Beside >= found.Path.Told.Count ? -1 : found.Path.Told[found.Beside], found.Path.Part))
            .OrderBy(cell => cell.Key)
            .Select(cell => (cell.Key.Cell, cell.Key.Part, cell.Count(), cell.Select(found => found.Path.Owner).Distinct().Count(),
                cell.Count(found => ConvertsFrom(found.Path, run.Cells.Count > 0 ? found.At : found.Beside))));

        var found = Neighbours.Of(asked.Question, asked.Map, scope, run);

        Assert.Equal(expected, found.Found.Select(cell => (cell.Cell, cell.Part, (int)cell.Count, (int)cell.Customers, (int)cell.Converted)));
        Assert.Equal(found.Occurrences, found.Found.Sum(cell => cell.Count));
    }

    [Fact]
    public void A_neighbour_has_the_time_from_the_step_beside_it()
    {
        var table = JourneyTable.Parse("ada: visit +5h cart +2h pay\nbob: visit cart\neve: cart");
        var question = new JourneyQuestion(Overlay.Over(table.Build()));

        var after = Neighbours.Of(question, table.Map(), new(PathGoal.End), new([1], IsAfter: true));
        var before = Neighbours.Of(question, table.Map(), new(PathGoal.End), new([1], IsAfter: false));

        Assert.Equal((3, 3), (after.Occurrences, after.Customers));
        Assert.Equal(["-1 2 0", $"2 1 {2 * Hour}"], after.Found.Select(cell => $"{cell.Cell} {cell.Count} {cell.Gap.Mean}"));
        Assert.Equal(["-1 1 0", $"0 2 {3 * Hour}"], before.Found.Select(cell => $"{cell.Cell} {cell.Count} {cell.Gap.Mean}"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_likeliest_path_has_the_highest_product_of_probabilities(int order)
    {
        var table = JourneyTable.Parse("""
            a: ad shop buy!1
            b: ad shop buy!1
            c: ad shop
            d: mail shop buy!1
            e: buy!1
            f: ad
            """);
        var question = new JourneyQuestion(Overlay.Over(table.Build()));

        var likely = PathChain.Of(question, table.Map(), new(PathGoal.Conversion), order).Likeliest(avoided: -1)!;

        Assert.Equal([table.Code("ad"), table.Code("shop"), table.Code("buy")], likely.Cells.Select(cell => (ushort)cell));
        Assert.Equal(4 / 6.0 * (3 / 4.0) * (order == 1 ? 3 / 4.0 : 2 / 3.0), likely.Probability, 12);
        Assert.Equal(1 / 6.0, likely.Direct, 12);
        Assert.Equal(new(4, 2, 2), PathSupport.Of(question, table.Map(), new(PathGoal.Conversion), likely.Cells));
    }

    [Fact]
    public void Pieces_that_nobody_walks_in_one_go_are_put_together_at_order_one_only()
    {
        var table = JourneyTable.Parse(string.Concat(Enumerable.Range(0, 9).Select(at => $"a{at}: login checkout web!1\n")) + string.Concat(Enumerable.Range(0, 20).Select(at => $"b{at}: app{(char)('a' + at % 4)} checkout appbuy!1\n")));
        var question = new JourneyQuestion(Overlay.Over(table.Build()));

        IEnumerable<string> Likely(int order) => PathChain.Of(question, table.Map(), new(PathGoal.Conversion), order).Likeliest(-1)!.Cells.Select(cell => table.Touchpoints[cell]);

        Assert.Equal(["login", "checkout", "appbuy"], Likely(1));
        Assert.Equal(["login", "checkout", "web"], Likely(2));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void No_other_path_is_likelier_and_its_customers_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var (asked, scope) = (Plain(Asked.Of(seed, isGrown)), ScopeFor(seed) with { Depth = int.MaxValue });
        var (order, paths) = (1 + seed % 2, SlowPath.Of(asked.Twin, scope));
        var likely = PathChain.Of(asked.Question, asked.Map, scope, order).Likeliest(-1);

        var walked = paths.Where(path => path.IsReached).Select(path => path.Told).ToList();
        Assert.Equal(walked.Count == 0, likely is null);
        if (likely is null)
            return;
        Assert.Equal(Probability(likely.Cells, paths, order), likely.Probability, 10);
        Assert.All(walked.Where(path => path.Count > 1 || likely.Cells.Count == 1), path => Assert.True(Probability(path, paths, order) <= likely.Probability + 1e-9));
        Assert.Equal((int)PathSupport.Of(asked.Question, asked.Map, scope, likely.Cells).Exactly,
            paths.Where(path => path.IsReached && path.Told.SequenceEqual(likely.Cells)).Select(path => path.Owner).Distinct().Count());
    }

    [Fact]
    public void Nothing_can_be_asked()
    {
        var question = new JourneyQuestion(Overlay.Over(JourneyTable.Parse("").Build()));

        Assert.Equal((0, 0, 0, 0), PathCounts.Of(question, CellMap.ByTouchpoint(1), new(PathGoal.End), new(5, 5)) is var none ? (none.Paths, none.Without, none.Distinct, none.Top.Count) : default);
        Assert.Null(PathChain.Of(question, CellMap.ByTouchpoint(1), new(PathGoal.Conversion), 2).Likeliest(-1));
        Assert.Empty(Neighbours.Of(question, CellMap.ByTouchpoint(1), new(PathGoal.End), new([], IsAfter: true)).Found);
    }

    /// <summary>By the definition: each step's share of what followed the one or two before it.</summary>
    static double Probability(IReadOnlyList<int> path, IReadOnlyList<SlowPath> paths, int order)
    {
        static int[] Whole(IReadOnlyList<int> told, bool isReached) => [-1, .. told, isReached ? -2 : -3];
        var all = paths.Where(each => each.IsBegun).Select(each => Whole(each.Told, each.IsReached)).ToList();
        var way = Whole(path, isReached: true);
        var product = 1.0;
        for (var at = 1; at < way.Length; at++)
        {
            var before = way[Math.Max(0, at - order)..at];
            var followed = all.SelectMany(each => Enumerable.Range(before.Length, each.Length - before.Length).Where(to => each.AsSpan(to - before.Length, before.Length).SequenceEqual(before)).Select(to => each[to])).ToList();
            product *= (double)followed.Count(next => next == way[at]) / Math.Max(1, followed.Count);
        }
        return product;
    }

    static IEnumerable<int> Places(IReadOnlyList<int> told, StepRun run) => run.Cells.Count == 0 ? [run.IsAfter ? 0 : told.Count]
        : Enumerable.Range(0, Math.Max(0, told.Count - run.Cells.Count + 1)).Where(at => told.Skip(at).Take(run.Cells.Count).SequenceEqual(run.Cells));

    /// <summary>Whether an interaction of the step told at this place, or a later one, converts.</summary>
    static bool ConvertsFrom(SlowPath path, int step) => path.Steps.Skip(step < 0 || step >= path.Firsts.Count ? 0 : path.Firsts[step]).Any(contact => contact.Converts);

    static PathFigures Figures(IReadOnlyList<SlowPath> paths)
    {
        var durations = paths.Select(path => path.Duration).Order().ToList();
        return new(paths.Count, paths.Select(path => path.Owner).Distinct().Count(), paths.Count(path => path.Converts), paths.Sum(path => path.Value),
            new(durations.Count, (double)durations.Sum() / durations.Count, GapBuckets.Middle(GapBuckets.Of(durations[(durations.Count - 1) / 2]))));
    }

    static string Told(JourneyQuestion question, JourneyTable table, PathScope scope)
    {
        var (counts, details) = Ask(question, table.Map(), scope, top: 20);
        return string.Join(", ", counts.Top.Zip(details.Figures, (path, figures) => $"{string.Join(' ', path[1..].Select(cell => table.Touchpoints[cell]))} {figures.Count}").Order(StringComparer.Ordinal)) + $" - {counts.Without}";
    }

    static (PathCounts Counts, PathDetails Details) Ask(JourneyQuestion question, CellMap map, PathScope scope, int top, int nodes = 3)
    {
        var counts = PathCounts.Of(question, map, scope, new(top, 4));
        return (counts, PathDetails.Of(question, map, scope, counts, nodes));
    }

    static PathScope ScopeFor(int seed)
    {
        var random = new Random(seed + 7);
        return new((PathGoal)random.Next(4))
        {
            GoalCell = random.Next(4),
            FirstCell = random.Next(3) == 0 ? random.Next(4) : PathScope.FromStart,
            Depth = random.Next(2) == 0 ? int.MaxValue : random.Next(1, 6),
            Collapses = random.Next(2) == 0,
        };
    }

    /// <summary>Steps of paths are never told apart by channel.</summary>
    static Asked Plain(Asked asked) => asked with { Map = asked.Map with { Channels = 0 }, Twin = asked.Twin with { Map = asked.Twin.Map with { Channels = 0 } } };
}

using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class AttributionTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 120)];

    static string By(CreditModel model, string paths)
    {
        var table = PathTable.Parse(paths);
        return table.Text(table.Ask().Kinds.Select(kind => kind.By(model).Conversions));
    }

    static string Shaped(PathTransform transform, string paths)
    {
        var table = PathTable.Parse(paths);
        return table.Text(table.Ask(table.Rules() with { Transform = transform }).Kinds.Select(kind => kind.By(CreditModel.Linear).Conversions));
    }

    [Theory]
    [InlineData(CreditModel.First, "a 2")]
    [InlineData(CreditModel.Last, "c 2")]
    [InlineData(CreditModel.Linear, "a 0.8 b 0.8 c 0.4")]
    [InlineData(CreditModel.Position, "a 0.9333 b 0.2667 c 0.8")]
    [InlineData(CreditModel.Decay, "a 0.721 b 0.7961 c 0.4829")]
    [InlineData(CreditModel.Shapley, "a 0.6667 b 0.6667 c 0.6667")]
    public void Each_model_shares_a_conversion_in_its_own_way(CreditModel model, string expected) =>
        Assert.Equal(expected, By(model, "a > b > a > b > c 2 10 3"));

    [Fact]
    public void By_position_two_touches_have_half_each_and_one_has_all() =>
        Assert.Equal("a 1.5 b 0.5", By(CreditModel.Position, "a > b 1 0 0\na 1 0 0"));

    [Fact]
    public void Half_as_much_for_a_touch_a_half_life_earlier()
    {
        var table = PathTable.Parse("a > b 3 0 0");

        Assert.Equal("a 1 b 2", table.Text(table.Ask(table.Rules() with { HalfLife = 86_400_000 }).Kinds.Select(kind => kind.By(CreditModel.Decay).Conversions)));
    }

    /// <summary>Start → a 2/3, b 1/3; a → b, none; b → conversion. Without a 1/3 of 2/3 is left, without b nothing.</summary>
    [Fact]
    public void What_is_lost_without_a_kind_is_its_share()
    {
        var table = PathTable.Parse("a > b 1 6 0\na 0 0 1\nb 1 2 0");

        var chain = Assert.Single(table.Ask(1).Chains);

        Assert.Equal((1, 2), (chain.Order, chain.States));
        Assert.Equal(2.0 / 3, chain.Probability, 1e-15);
        Assert.Equal("a 0.5 b 1", table.Text(chain.Kinds.Select(kind => kind.Effect)));
        Assert.Equal("a 0.6667 b 1.3333", table.Text(chain.Kinds.Select(kind => kind.Credit.Conversions)));
        Assert.Equal("a 2.6667 b 5.3333", table.Text(chain.Kinds.Select(kind => kind.Credit.Value)));
    }

    /// <summary>Everything before the end counts with conversions and nulls, at the end each by itself.</summary>
    [Fact]
    public void A_row_carries_conversions_and_nulls()
    {
        var table = PathTable.Parse("a > b 1 0 2\nb 1 0 0");

        var chain = table.Ask(1).Chains[0];

        Assert.Equal((0.5, "a 0.75 b 1"), (chain.Probability, table.Text(chain.Kinds.Select(kind => kind.Effect))));
    }

    [Theory]
    [InlineData(PathTransform.Unique, "d 0.25 a 0.125 b 0.25 c 0.375")]
    [InlineData(PathTransform.First, "d 0.25 a 0.25 b 0.25 c 0.25")]
    [InlineData(PathTransform.Frequency, "d 0.25 a 0.25 b 0.25 c 0.25")]
    [InlineData(PathTransform.Exposure, "d 0.3333 a 0.1667 b 0.1667 c 0.3333")]
    public void A_path_is_transformed_before_it_is_shared(PathTransform transform, string expected) =>
        Assert.Equal(expected, Shaped(transform, "d > a > b > b > c > d > c > c 1 0 0"));

    [Fact]
    public void How_often_a_kind_occurs_tells_states_apart()
    {
        var table = PathTable.Parse("a > a 1 0 0\na 0 0 1\nb > a 1 0 1");

        var (unique, frequency) = (table.Ask(1).Chains[0], table.Ask(table.Rules(1) with { Transform = PathTransform.Frequency }).Chains[0]);

        Assert.Equal((2, 3), (unique.States, frequency.States));
        Assert.Equal("a 1 b 0.3333", table.Text(frequency.Kinds.Select(kind => kind.Effect)));
    }

    [Fact]
    public void What_is_left_out_counts_where_nothing_else_is()
    {
        var table = PathTable.Parse("direct > a > direct 1 0 0\ndirect > direct 1 0 0");

        Assert.Equal("direct 1 a 1", table.Text(table.Ask(table.Rules() with { LeftOut = [true, false] }).Kinds.Select(kind => kind.By(CreditModel.Last).Conversions)));
    }

    [Fact]
    public void A_conversion_without_a_touch_is_nobodys_credit()
    {
        var table = PathTable.Parse("0 0 0\na 1 5 0") with { };
        var rows = table.Rows.Append(new([], 2, 7, 4));

        var part = PathTable.Credits(table.Rules(1), rows).Result(TestContext.Current.CancellationToken).Parts[0];

        Assert.Equal((new Credit(3, 12), new Credit(2, 7), new Credit(1, 5), 0), (part.Reached, part.WithoutTouch, part.Shared, part.Nulls));
        Assert.Equal((1, new Credit(1, 5)), (part.Chains[0].Probability, part.Chains[0].Kinds[0].Credit));
    }

    [Theory]
    [InlineData("a 0 0 3\nb > a 0 0 1", "", "")] // nothing converts
    [InlineData("a 2 10 0", "a 1", "a 2")] // one kind is everything
    [InlineData("a > b > a > b 1 0 0\na > b > a > b 0 0 0", "a 1 b 1", "a 0.5 b 0.5")] // a row without weight
    public void Odd_chains_have_answers(string paths, string effects, string credits)
    {
        var table = PathTable.Parse(paths);
        foreach (var chain in table.Ask(1, 2, 3, 9).Chains)
            Assert.Equal((effects, credits), (table.Text(chain.Kinds.Select(kind => kind.Effect)), table.Text(chain.Kinds.Select(kind => kind.Credit.Conversions))));
    }

    [Fact]
    public void Small_chances_stay_exact()
    {
        // a and b follow each other ten million times for each conversion: 1 − Q is nearly singular.
        var table = PathTable.Parse("a > b > a 1000000000 0 0\nb > a > b 0 0 1000000000\nc 1 0 1000000000000");

        var chain = table.Ask(1).Chains[0];

        Assert.Equal((1e9 + 1) / (2e9 + 1e12 + 1), chain.Probability, 1e-15);
        Assert.Equal(1 / (1e9 + 1), chain.Kinds[2].Effect, 1e-15);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Removal_effects_are_those_of_the_slow_twin(int seed)
    {
        var table = PathTable.Random(seed);
        foreach (var chain in table.Ask(1, 2, 3, 4).Chains)
        {
            var (probability, effects, valueEffects) = SlowChain.Of(table, chain.Order);
            Expect(probability, chain.Probability);
            var value = table.Rows.Sum(row => row.Value);
            foreach (var (kind, figures) in chain.Kinds.Index())
            {
                Expect(effects[kind], figures.Effect);
                if (valueEffects.Sum() > 0 && table.Rows.All(row => row.Conversions > 0 || row.Value == 0))
                    Expect(valueEffects[kind] / valueEffects.Sum() * value, figures.Credit.Value);
            }
        }
    }

    /// <summary>So large that they are solved by sweeps instead of elimination.</summary>
    [Fact]
    public void Large_chains_have_the_answers_of_small_ones()
    {
        var random = new Random(1);
        var table = new PathTable(["a", "b", "c"], [.. Enumerable.Range(0, 155).Select(_ =>
            new PathTable.Row([.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => random.Next(3))], random.Next(3), random.Next(90), random.Next(6)))]);

        var chain = table.Ask(6).Chains[0];

        Assert.InRange(chain.States, 513, 600);
        var (probability, effects, _) = SlowChain.Of(table, 6);
        Expect(probability, chain.Probability);
        Assert.All(effects.Index(), kind => Expect(kind.Item, chain.Kinds[kind.Index].Effect));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Credits_of_every_model_sum_to_the_conversions(int seed)
    {
        var table = PathTable.Random(seed);
        var part = table.Ask(1, 2, 5);

        foreach (var model in Enum.GetValues<CreditModel>())
        {
            Expect(part.Shared.Conversions, part.Kinds.Sum(kind => kind.By(model).Conversions));
            Expect(part.Shared.Value, part.Kinds.Sum(kind => kind.By(model).Value), whereConverted: part.Shared.Conversions > 0 && table.Rows.All(row => row.Conversions > 0 || row.Value == 0));
        }
        foreach (var chain in part.Chains)
            Expect(part.Shared.Conversions, chain.Kinds.Sum(kind => kind.Credit.Conversions));
    }

    /// <summary>Whatever the order: a path ends in a conversion as often as paths do.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void The_chance_of_a_conversion_is_the_same_at_every_order(int seed)
    {
        var table = PathTable.Random(seed);
        var (conversions, all) = (table.Rows.Sum(row => row.Conversions), table.Rows.Sum(row => row.Conversions + row.Nulls));

        foreach (var chain in table.Ask(1, 2, 3, 4, 50).Chains)
            Expect(all == 0 ? 0 : conversions / all, chain.Probability);
    }

    /// <summary>Then each path is one state: what is lost are the conversions of the paths with this kind.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void Beyond_the_longest_path_every_path_stands_alone(int seed)
    {
        var table = PathTable.Random(seed);
        var conversions = table.Rows.Sum(row => row.Conversions);

        foreach (var chain in table.Ask(8, 9, 100).Chains)
            Assert.All(chain.Kinds.Index(), kind => Expect(conversions == 0 ? 0 : table.Rows.Where(row => row.Kinds.Contains(kind.Index)).Sum(row => row.Conversions) / conversions, kind.Item.Effect));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Order_of_rows_and_equal_rows_change_nothing(int seed)
    {
        var table = PathTable.Random(seed);
        var rows = table.Rows.ToArray();
        new Random(seed).Shuffle(rows);
        var split = rows.SelectMany(row => row.Conversions > 1 ? [row with { Conversions = 1, Value = 0, Nulls = 0 }, row with { Conversions = row.Conversions - 1 }] : new[] { row }).ToArray();
        var rules = table.Rules(1, 2, 3);

        var (whole, again) = (table.Ask(rules), PathCredits.Merge(PathTable.Credits(rules, split[..(split.Length / 2)]), PathTable.Credits(rules, split[(split.Length / 2)..])).Result(TestContext.Current.CancellationToken).Parts[0]);

        foreach (var (kind, other) in whole.Kinds.Zip(again.Kinds))
        {
            Expect(kind.Touches, other.Touches);
            Assert.All(kind.Credits.Zip(other.Credits), credit => Expect(credit.First.Conversions, credit.Second.Conversions));
        }
        foreach (var (chain, other) in whole.Chains.Zip(again.Chains))
            Assert.All(chain.Kinds.Zip(other.Kinds), kind => Expect(kind.First.Effect, kind.Second.Effect));
    }

    [Fact]
    public void A_question_that_nobody_waits_for_ends()
    {
        var table = PathTable.Random(5);
        Assert.Throws<OperationCanceledException>(() => PathTable.Credits(table.Rules(1), table.Rows).Result(new(canceled: true)));
    }

    /// <summary>Each kind is a state, each followed by every other: what is lost without one is known by itself.</summary>
    [Fact]
    public void Very_many_kinds_are_asked_at_once()
    {
        const int Kinds = 1000;
        var table = new PathTable([.. Enumerable.Range(0, Kinds).Select(kind => $"k{kind}")],
            [.. Enumerable.Range(0, Kinds).Select(kind => new PathTable.Row([kind, (kind * 7 + 1) % Kinds], 1, 1, kind % 3))]);

        var chain = table.Ask(1).Chains[0];

        Assert.Equal(Kinds, chain.States);
        Expect(Kinds, chain.Kinds.Sum(kind => kind.Credit.Conversions));
        Expect(table.Rows.Sum(row => row.Conversions) / table.Rows.Sum(row => row.Conversions + row.Nulls), chain.Probability);
    }

    static void Expect(double expected, double actual, bool whereConverted = true)
    {
        if (whereConverted)
            Assert.Equal(expected, actual, 1e-9 * Math.Max(1, Math.Abs(expected)));
    }
}

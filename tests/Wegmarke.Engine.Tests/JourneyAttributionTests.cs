using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class JourneyAttributionTests
{
    const long Day = 86_400_000;

    public static TheoryData<int, bool> Seeds => [.. Enumerable.Range(0, 100).Select(seed => (seed, seed % 2 == 0))];

    static (Attribution Answer, string Last) Asked(string journeys, Func<PathRules, PathRules>? change = null, Func<JourneyQuestion, JourneyQuestion>? cut = null)
    {
        var table = JourneyTable.Parse(journeys);
        return Asked(table, Overlay.Over(table.Build()), change, cut);
    }

    static (Attribution Answer, string Last) Asked(JourneyTable table, Overlay overlay, Func<PathRules, PathRules>? change = null, Func<JourneyQuestion, JourneyQuestion>? cut = null)
    {
        var touchpoints = Dimension.Of("touchpoint", overlay, TextDictionary.Of(table.Touchpoints), DimensionColumn.OfTouchpoints);
        var rules = Rules(new(touchpoints, [.. Enumerable.Range(1, table.Touchpoints.Count)])) with { WithConversion = false };
        var question = new JourneyQuestion(overlay);
        var answer = (cut?.Invoke(question) ?? question).Attribution(change?.Invoke(rules) ?? rules);
        return (answer, string.Join(' ', answer.Parts[0].Kinds.Index().Where(kind => kind.Item.By(CreditModel.Last).Conversions > 0)
            .Select(kind => $"{table.Touchpoints[kind.Index - 1]} {kind.Item.By(CreditModel.Last).Conversions}/{kind.Item.By(CreditModel.Last).Value}")));
    }

    static PathRules Rules(DimensionSplit kinds) => new(kinds) { Credit = new(kinds.Count) { LeftOut = new bool[kinds.Count], Orders = [1, 2] } };

    [Fact]
    public void A_path_is_what_came_before_a_conversion_since_the_one_before()
    {
        var (answer, last) = Asked("""
            ada: ad mail buy!500 mail buy!300 visit
            bob: ad
            """);

        Assert.Equal("mail 2/800", last);
        Assert.Equal((new Credit(2, 800), new Credit(0, 0), 2), (answer.Parts[0].Reached, answer.Parts[0].WithoutTouch, answer.Parts[0].Nulls));
    }

    [Fact]
    public void The_interaction_that_converts_may_be_the_last_touch() =>
        Assert.Equal("buy 2/800", Asked("ada: ad mail buy!500 mail buy!300 visit", rules => rules with { WithConversion = true }).Last);

    [Fact]
    public void What_lies_further_back_than_the_lookback_does_not_count()
    {
        var (answer, last) = Asked("ada: ad +20d mail +30d buy!5\nbob: ad +40d buy!7", rules => rules with { Lookback = 30 * Day });

        Assert.Equal("mail 1/5", last);
        Assert.Equal(new Credit(1, 7), answer.Parts[0].WithoutTouch);
        Assert.Equal("ad 1/7 mail 1/5", Asked("ada: ad +20d mail +30d buy!5\nbob: ad +40d buy!7", rules => rules with { Lookback = 40 * Day }).Last);
    }

    /// <summary>A path belongs to the period it ends in, wherever it began: two periods sum to both together.</summary>
    [Fact]
    public void A_path_belongs_to_the_period_it_ends_in()
    {
        const string Journeys = "ada: ad +3d buy!5 +1d ad +9d mail\nbob: ad";
        (double, double) In(long from, long to) => Asked(Journeys, rules => rules with { Ends = (JourneyTable.Start + from * Day, JourneyTable.Start + to * Day) }) is var asked
            ? (asked.Answer.Parts[0].Kinds[1].By(CreditModel.First).Conversions, asked.Answer.Parts[0].Nulls) : default;

        Assert.Equal(((0, 1), (1, 0), (0, 1)), (In(0, 3), In(3, 5), In(5, 99)));
    }

    [Fact]
    public void Who_is_not_known_has_a_conversion_and_no_path()
    {
        var (answer, last) = Asked("-: buy!9 ad\nada: ad buy!5");

        Assert.Equal(("ad 1/5", 1, 9), (last, answer.UnlinkedConversions, answer.UnlinkedValue));
    }

    [Fact]
    public void Customers_conversions_touched_and_helped_with()
    {
        var kinds = Asked("""
            ada: ad mail buy!500 ad buy!5
            bob: ad
            """).Answer.Parts[0].Kinds;

        Assert.Equal((3, 2, 1, 2, 1), (kinds[1].Touches, kinds[1].Customers, kinds[1].Converted, kinds[1].Touched, kinds[1].Assisted));
        Assert.Equal((1, 1, 1, 1, 0), (kinds[2].Touches, kinds[2].Customers, kinds[2].Converted, kinds[2].Touched, kinds[2].Assisted));
    }

    [Fact]
    public void What_converts_may_be_told()
    {
        PathRules Registering(PathRules rules) => rules with { Conversions = new([false, true, false], null, []) };

        Assert.Equal("ad 1/0", Asked("ada: ad join mail!5\nbob: mail", Registering, question => question with { Cut = new UnitCut.Customers() }).Last);
    }

    /// <summary>Of 500 there are 200 left, of 300 nothing: that path counts as one without a conversion.</summary>
    [Fact]
    public void Refunds_take_back_what_touches_earned()
    {
        var table = JourneyTable.Parse("""
            ada: ad buy!500#A mail buy!300#B back?300#A
            bob: back?900#B mail buy!70#C
            -: back?11 back?12#Z
            """);
        var overlay = Overlay.Over(table.Build());
        var refunds = OrderRefunds.Of(overlay, OfRows(overlay, table, _ => 1), OfRows(overlay, table, row => (int)row.Order));

        var (answer, last) = Asked(table, overlay, rules => rules with { Refunds = refunds });

        Assert.Equal("ad 1/200 mail 1/70", last);
        Assert.Equal((-600.0, 1, 2.0), (answer.Refunded, answer.Cancelled, answer.Parts[0].Nulls));
        Assert.Equal((2, -23), (refunds.Unmatched, refunds.UnmatchedAmount));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Paths_with_filter_parts_and_units_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var asked = Kit.Asked.Of(seed, isGrown);
        var (random, journeys) = (new Random(seed), asked.Question.Journeys);
        var kinds = new DimensionSplit(Dimension.Of("touchpoint", journeys, TextDictionary.Of(Enumerable.Range(0, 12).Select(code => $"t{code}")), DimensionColumn.OfTouchpoints),
            [.. Enumerable.Range(1, 12).Where(_ => random.Next(4) > 0)]);
        var rules = Rules(kinds) with { WithConversion = random.Next(2) == 0, Lookback = random.Next(1, 90) * Day };
        rules = random.Next(2) == 0 ? rules : rules with { Ends = (JourneyTable.Start + random.Next(90) * Day, JourneyTable.Start + random.Next(300) * Day) };

        var answer = asked.Question.Attribution(rules);

        var slow = new PathCredits(rules.Credit with { Parts = asked.Twin.Parts });
        foreach (var path in asked.Twin.Paths(rules, contact => kinds.Codes.ToList().IndexOf(contact.Row.Touchpoint + 1) is >= 0 and var at ? at + 1 : kinds.Other))
            slow.Add(new([.. path.Kinds], [.. path.Ages]) { Conversions = path.Converts ? 1 : 0, Value = path.Converts ? path.Value : 0, Nulls = path.Converts ? 0 : 1, Part = path.Part, Customer = path.Owner < 0 ? 1000 - path.Owner : path.Owner });
        Assert.Equal(Text(slow.Result(TestContext.Current.CancellationToken)), Text(answer with { UnlinkedConversions = 0, UnlinkedValue = 0 }));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Parts_sum_to_the_whole(int seed, bool isGrown)
    {
        var asked = Kit.Asked.Of(seed, isGrown).Question;
        var kinds = new DimensionSplit(Dimension.Of("touchpoint", asked.Journeys, TextDictionary.Of(Enumerable.Range(0, 12).Select(code => $"t{code}")), DimensionColumn.OfTouchpoints), [.. Enumerable.Range(1, 12)]);

        var (whole, parts) = ((asked with { Split = null }).Attribution(Rules(kinds)), asked.Attribution(Rules(kinds)));

        Assert.Equal(whole.Parts[0].Reached, parts.Parts.Aggregate(default(Credit), (sum, part) => sum + part.Reached));
        Assert.Equal(whole.Parts[0].Nulls, parts.Parts.Sum(part => part.Nulls));
        foreach (var (kind, figures) in whole.Parts[0].Kinds.Index())
        {
            foreach (var model in Enum.GetValues<CreditModel>())
                Assert.Equal(figures.By(model).Conversions, parts.Parts.Sum(part => part.Kinds[kind].By(model).Conversions), 1e-9);
        }
    }

    static string Text(Attribution answer) => string.Join('\n', answer.Parts.Select(part => $"{part.Reached} {part.WithoutTouch} {part.Nulls} " + string.Join(' ', part.Kinds.Select(kind =>
        $"{kind.Touches} {kind.Customers} {kind.Converted} {kind.Touched} {kind.Assisted} {string.Join(' ', kind.Credits.Select(credit => $"{credit.Conversions:0.000000} {Rounded(credit.Value)}"))}"))
        + string.Join(' ', part.Chains.Select(chain => $"{chain.States} {chain.Probability:0.000000000} {string.Join(' ', chain.Kinds.Select(kind => $"{kind.Effect:0.000000000}"))}"))));

    /// <summary>Without the sign of a zero.</summary>
    static string Rounded(double value) => $"{Math.Round(value, 3) + 0.0:0.000}";

    static Dimension OfRows(Overlay overlay, JourneyTable table, Func<InteractionRow, int> code)
    {
        var codes = new SequenceCodes();
        codes.Append(1, [.. table.Rows.OrderBy(row => row.Sequence).Select(code)], [.. Enumerable.Range(0, 128)]);
        return Dimension.OfRows("order", overlay, TextDictionary.Of(Enumerable.Range(1, 127).Select(order => $"{order}")), codes);
    }
}

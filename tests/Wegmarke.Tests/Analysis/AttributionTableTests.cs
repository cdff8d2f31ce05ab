using System.Globalization;
using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class AttributionTableTests
{
    /// <summary>Anna buys after an ad and a newsletter, Ben after an ad, a purchase nobody is known of, and Cleo only looks.</summary>
    const string Rows = """
        customer,time,touchpoint,channel,campaign,device,order,value,currency,cost
        anna,2024-03-01T10:00:00Z,search-ad,ads,spring,mobile,,,,0.50
        anna,2024-03-05T10:00:00Z,newsletter,email,,mobile,,,,
        anna,2024-03-06T10:00:00Z,store-purchase,store,,,A,100.00,EUR,
        ben,2024-03-02T10:00:00Z,search-ad,ads,spring,desktop,,,,0.50
        ben,2024-03-31T10:00:00Z,online-purchase,web,,desktop,B,40.00,EUR,
        cleo,2024-03-03T10:00:00Z,newsletter,email,,mobile,,,,
        ,2024-03-04T10:00:00Z,store-purchase,store,,,C,9.00,EUR,

        """;

    static async Task<AttributionTable> Ask(TestTenant tenant, string options = "", Func<QuestionText, QuestionText>? question = null)
    {
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var said = options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('=', 2)).ToDictionary(option => option[0], option => option[1]);
        var asked = Question.Of((question ?? (text => text))(new()), ReportingZone.Of(new()));
        var wanted = new AskedFor(asked, OptionValues.Of(said.Keys, said.GetValueOrDefault));
        return (AttributionTable)(await AttributionTable.Kind.Ask(await TestTenant.Of(store), new QuestionDesk(dimensions), wanted, TestContext.Current.CancellationToken)).Answer;
    }

    static async Task<AttributionTable> Ask(string rows, string options = "", Func<QuestionText, QuestionText>? question = null)
    {
        using var tenant = await new TestTenant().Import(rows);
        return await Ask(tenant, options, question);
    }

    static string Text(AttributionTable table) => string.Join(' ', table.Rows.Where(row => row.Models[0].Conversions > 0).OrderBy(row => row.Key, StringComparer.Ordinal)
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key ?? row.Kind}{(row.Part is null ? "" : $"[{row.Part.Value ?? row.Part.Kind}]")} {row.Models[0].Conversions:0.##}/{row.Models[0].Value:0}")));

    [Theory]
    [InlineData("model=last", "store 1/10000 web 1/4000")]
    [InlineData("model=last with-conversion=no", "ads 1/4000 email 1/10000")]
    [InlineData("model=linear with-conversion=no", "ads 1.5/9000 email 0.5/5000")]
    [InlineData("model=last of=touchpoint", "newsletter 1/10000 search-ad 1/4000")]
    [InlineData("model=last of=touchpoint with-conversion=yes", "online-purchase 1/4000 store-purchase 1/10000")]
    [InlineData("model=last of=campaign", "spring 2/14000")]
    [InlineData("model=last of=campaign leave-out=nothing", "none 2/14000")]
    [InlineData("model=last with-conversion=no lookback=28d", "email 1/10000")]
    [InlineData("model=last with-conversion=no leave-out=E-Mail", "ads 2/14000")]
    [InlineData("model=markov with-conversion=no rows=1", "other 0.8/7368 ads 1.2/6632")]
    public async Task Conversions_go_to_the_touches_before_them(string options, string expected) => Assert.Equal(expected, Text(await Ask(Rows, options)));

    [Fact]
    public async Task It_says_what_stands_behind_the_credit()
    {
        var table = await Ask(Rows, "model=last,markov of=channel with-conversion=no lookback=28d");

        Assert.Equal((2, 14000, 1, 900, 2 / 3.0), (table.Totals.Conversions, table.Totals.Value, table.Totals.UnlinkedConversions, table.Totals.UnlinkedValue, table.Totals.LinkedShare));
        var part = Assert.Single(table.Parts);
        Assert.Equal((null, 2, 1, 4000, 1), (part.Part, part.Conversions, part.WithoutTouch, part.WithoutTouchValue, part.Nulls));
        Assert.Equal(new AttributionChain(1, 2, 0.5), Assert.Single(part.Chains));
        Assert.Equal(["email: 2 customers, 1 converted, 1 touched, 0 assisted", "ads: 1 customers, 1 converted, 1 touched, 1 assisted"],
            table.Rows.Select(row => $"{row.Key}: {row.Customers} customers, {row.Converted} converted, {row.Touched} touched, {row.Assisted} assisted"));
        Assert.Equal(("channel", 28, false, "unique", "EUR"), (table.Terms.Of, table.Terms.Lookback!.Value.Days, table.Terms.WithConversion, table.Terms.Transform, table.Currency));
        Assert.Equal(["last", "markov:1"], table.Terms.Models);
    }

    [Fact]
    public async Task Costs_of_interactions_and_of_days_in_the_period_give_return_and_cost_per_conversion()
    {
        using var tenant = await new TestTenant().Import(Rows);
        ExchangeRates.Set(tenant.Documents, "EUR", [new("USD", new(2024, 3, 15), 0.5m)]);
        Spend(tenant, new("books", new(2024, 3, 1), new(2024, 3, 10), "ads", "spring", 1000, "EUR", 0, 0, default), // all of it
            new("books", new(2024, 2, 26), new(2024, 3, 6), "Suchanzeigen", "", 700, "EUR", 0, 0, default), // of nobody known: 6 of 10 days
            new("books", new(2024, 3, 31), new(2024, 4, 1), "ads", "", 800, "USD", 0, 0, default), // a day of it, at its rate
            new("books", new(2024, 3, 1), new(2024, 3, 1), "ads", "", 5, "USD", 0, 0, default)); // no rate yet

        var table = await Ask(tenant, "model=last with-conversion=no", text => text with { From = "2024-03", To = "2024-04" });

        Assert.Equal(new AttributionCosts(1720, 420, [], 1) with { ElsewhereOf = table.Costs!.ElsewhereOf }, table.Costs);
        Assert.Equal(["Suchanzeigen"], table.Costs.ElsewhereOf);
        var ads = table.Rows.Single(row => row.Key == "ads");
        Assert.Equal((1300.0, new ModelCredit("last", 1, 0.5, 4000, null, 1300, 4000 / 1300.0, 2700 / 1300.0)), (ads.Cost, ads.Models[0]));
        Assert.Equal(1100, (await Ask(tenant, "of=campaign", text => text with { From = "2024-03", To = "2024-04" })).Rows.Single(row => row.Key == "spring").Cost);
        Assert.Null((await Ask(tenant, "", text => text with { By = "device" })).Costs);
    }

    [Fact]
    public async Task Refunds_take_back_from_those_who_earned_it()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await tenant.Import("""
            customer,time,touchpoint,order,value,currency
            anna,2024-04-20T10:00:00Z,store-return,A,-30.00,EUR
            ben,2024-04-21T10:00:00Z,store-return,B,-40.00,EUR
            ,2024-04-22T10:00:00Z,store-return,Z,-5.00,EUR

            """);

        var table = await Ask(tenant, "model=linear with-conversion=no", text => text with { From = "2024-03", To = "2024-04" });

        Assert.Equal("ads 0.5/3500 email 0.5/3500", Text(table));
        Assert.Equal((1, 7000, 1, -7000, 1, -500), (table.Totals.Conversions, table.Totals.Value, table.Totals.Cancelled, table.Totals.Refunded, table.Totals.UnmatchedRefunds, table.Totals.UnmatchedAmount));
        Assert.Equal("ads 0.5/3500 email 0.5/3500", Text(await Ask(tenant, "model=linear with-conversion=no", text => text with { Per = "customer" })));
    }

    [Theory]
    [InlineData("first")]
    [InlineData("decay")]
    [InlineData("shapley")]
    public async Task Periods_and_parts_sum_to_the_whole(string model)
    {
        var random = new Random(11);
        var rows = "customer,time,touchpoint,device,campaign,order,value,currency\n" + string.Concat(Enumerable.Range(0, 400).Select(row =>
            random.Next(5) == 0 ? $"{random.Next(40)},{Day(random)},online-purchase,{"mtd"[random.Next(3)]},,{row},{random.Next(1, 90)},EUR\n"
            : $"{random.Next(40)},{Day(random)},{(random.Next(2) == 0 ? "search-ad" : "newsletter")},{"mtd"[random.Next(3)]},c{random.Next(4)},,,\n"));
        using var tenant = await new TestTenant().Import(rows);
        Dictionary<string, double> Sums(params AttributionTable[] tables) => tables.SelectMany(table => table.Rows).GroupBy(row => row.Key ?? row.Kind)
            .ToDictionary(row => row.Key, row => Math.Round(row.Sum(one => one.Models[0].Value), 6));

        var whole = await Ask(tenant, $"model={model}");

        Assert.Equal(Sums(whole), Sums(await Ask(tenant, $"model={model}", text => text with { To = "2024-05-10" }), await Ask(tenant, $"model={model}", text => text with { From = "2024-05-10" })));
        var split = await Ask(tenant, $"model={model}", text => text with { By = "device" });
        Assert.Equal(Sums(whole), Sums(split));
        Assert.Equal((whole.Totals.Conversions, 3), (split.Parts.Sum(part => part.Conversions), split.Parts.Count));
    }

    static string Day(Random random) => new DateTime(2024, 3, 1).AddHours(random.Next(2400)).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "Z";

    [Fact]
    public async Task A_rule_says_what_converts()
    {
        const string Goals = """
            customer,time,touchpoint,channel,conversion
            anna,2024-03-01T10:00:00Z,newsletter,email,
            anna,2024-03-02T10:00:00Z,website-visit,web,signup
            ben,2024-03-01T10:00:00Z,search-ad,ads,

            """;

        Assert.Equal("web 1/0", Text(await Ask(Goals, "model=last conversion=stated")));
        Assert.Equal("", Text(await Ask(Goals, "model=last conversion=Purchase")));
        Assert.Equal("There is no conversion rule 'lead'. Known are purchase, stated.", (await Assert.ThrowsAsync<QuestionException>(() => Ask(Goals, "conversion=lead"))).Message);
    }

    [Theory]
    [InlineData("model=best", "'best' is no model. Known are first, last, linear, position, decay, shapley, markov, markov:2 up to markov:20, all.")]
    [InlineData("model=markov:0", "'markov:0' is no model. Known are first, last, linear, position, decay, shapley, markov, markov:2 up to markov:20, all.")]
    [InlineData("leave-out=direct", "There is no 'direct' to leave out. Say one of the keys that the answer has rows for, (none) or nothing.")]
    [InlineData("transform=short", "'transform' is 'short'. Known are unique, first, frequency, exposure.")]
    [InlineData("rows=0", "'rows' is 0; it goes from 1 to 1000.")]
    public async Task What_cannot_be_asked_is_refused_with_what_can(string options, string message) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<QuestionException>(() => Ask(Rows, options))).Message);

    [Fact]
    public async Task An_empty_log_can_be_asked()
    {
        var table = await Ask("customer,time,touchpoint\n");

        Assert.Equal((0, 0), (table.Rows.Count, table.Totals.Conversions));
        Assert.Null(table.Totals.LinkedShare);
    }

    static void Spend(TestTenant tenant, params ChannelCost[] costs)
    {
        using var log = InteractionLog.Open(tenant.Folder, TimeProvider.System);
        using var transaction = log.Begin();
        foreach (var cost in costs)
            ChannelCosts.Write(transaction, cost);
        transaction.Commit();
    }
}

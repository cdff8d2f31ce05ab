using System.Globalization;
using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class FunnelTableTests
{
    /// <summary>Three customers and one of nobody: ada goes all the way, bob turns to the hotline, eve leaves.</summary>
    const string Rows = """
        customer,account,time,touchpoint,channel,campaign,session,order,value,currency,conversion
        1001,A,2024-03-01T10:00:00Z,newsletter,,spring,s1,,,,
        1001,A,2024-03-01T12:00:00Z,product_view,,spring,s1,,,,
        1001,A,2024-03-02T10:00:00Z,store-purchase,,,s2,B-1,12.50,EUR,
        1002,A,2024-03-01T11:00:00Z,newsletter,,autumn,s1,,,,
        1002,A,2024-03-01T13:00:00Z,product page,,,s1,,,,
        1002,A,2024-03-01T14:00:00Z,service-call,,,s1,,,,test-drive
        1003,,2024-03-01T11:00:00Z,newsletter,,spring,,,,,
        1003,,2024-03-05T11:00:00Z,Wunderbox,app,spring,,,,,
        ,,2024-03-01T11:00:00Z,newsletter,,,,,,,
        """;

    [Fact]
    public async Task It_says_how_many_come_to_each_step_after_what_time_and_what_the_others_do()
    {
        var table = await Ask(new(), "newsletter", "product-page", "store-purchase");

        var whole = Assert.Single(table.Funnels);
        Assert.Equal((null, 3, 3), (whole.Part, whole.Units, whole.Customers));
        Assert.Equal(
            ["newsletter 3 3 of 1, 1, :  -1 (unmapped:Wunderbox 1 1)", "product-page 2 2 of 0.67, 0.67, 0.67: 2 h -1 (service-call 1 1)", "store-purchase 1 1 of 0.33, 0.33, 0.5: 22 h -0 ()"],
            whole.Steps.Select(Line));
        Assert.Equal((3, 9, 8, "five"), (table.Asked.Customers, table.Asked.Interactions, table.Asked.Linked, table.PhaseModel));
        Assert.Null(table.Stopped);
    }

    [Theory]
    [InlineData("Newsletter,Produktseite", "newsletter product-page: 3 2")]
    [InlineData("touchpoint:newsletter,kontaktpunkt:Wunderbox", "newsletter unmapped:Wunderbox: 3 1")]
    [InlineData("newsletter,Wunderbox|Store purchase", "newsletter unmapped:Wunderbox|store-purchase: 3 2")]
    [InlineData("newsletter,product_view", "newsletter word:product_view: 3 1")]
    [InlineData("word:newsletter,word:product page", "word:newsletter word:product page: 3 1")]
    [InlineData("channel:email,Kanal:App", "channel:email channel:app: 3 1")]
    [InlineData("newsletter,conversion", "newsletter conversion: 3 2")]
    [InlineData("newsletter,Abschluss", "newsletter conversion: 3 2")]
    [InlineData("newsletter,purchase", "newsletter conversion:purchase: 3 1")]
    [InlineData("newsletter,conversion:Kauf", "newsletter conversion:purchase: 3 1")]
    [InlineData("newsletter,stated", "newsletter conversion:stated: 3 1")]
    [InlineData("phase:consideration,phase:Entscheidung", "phase:consideration phase:decision: 3 2")]
    [InlineData("newsletter,newsletter", "newsletter newsletter: 3 0")]
    [InlineData("newsletter,Wunschliste", "newsletter wishlist: 3 0")]
    public async Task Steps_go_by_what_people_call_them(string steps, string expected)
    {
        var table = await Ask(new(), steps.Split(','));

        Assert.Equal(expected, $"{string.Join(' ', table.Steps)}: {string.Join(' ', table.Funnels[0].Steps.Select(step => step.Units))}");
    }

    [Theory]
    [InlineData("newsletr", "There is no step 'newsletr'. Near are newsletter")]
    [InlineData("desicion", "Near are phase:decision")]
    [InlineData("xyzzyxyzzy", "Used touchpoints are, among others, newsletter")]
    [InlineData("phase:nowhere", "There is no phase 'nowhere' in the model 'five'. Known are phase:awareness, phase:consideration")]
    [InlineData("channel:nowhere", "There is no channel 'nowhere'. Used are channel:")]
    [InlineData("|", "'|' names no step. A step is a touchpoint")]
    public async Task An_unknown_step_is_told_with_what_is_near(string step, string message) =>
        Assert.Contains(message, (await Assert.ThrowsAsync<QuestionException>(() => Ask(new(), "newsletter", step))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Without_steps_it_is_asked_of_the_phases() =>
        Assert.Equal(["phase:awareness", "phase:consideration", "phase:decision", "phase:retention", "phase:advocacy"], (await Ask(new())).Steps);

    [Theory]
    [InlineData("customer", "3/3: 3 2 1")]
    [InlineData("session", "3/2: 2 2 0")]
    [InlineData("account", "2/2: 2 1 1")]
    public async Task It_stays_within_the_unit(string per, string expected)
    {
        var whole = (await Ask(new() { Per = per }, "newsletter", "product-page", "store-purchase")).Funnels[0];

        Assert.Equal(expected, $"{whole.Units}/{whole.Customers}: {string.Join(' ', whole.Steps.Select(step => step.Units))}");
    }

    [Fact]
    public async Task A_window_is_inclusive_and_counts_from_the_first_step()
    {
        Assert.Equal("3 2", Units(await AskFor(new(), new() { Steps = ["newsletter", "product-page"], Window = TimeSpan.FromHours(2) })));
        Assert.Equal("3 0", Units(await AskFor(new(), new() { Steps = ["newsletter", "product-page"], Window = TimeSpan.FromHours(2) - TimeSpan.FromMilliseconds(1) })));
    }

    [Fact]
    public async Task What_is_held_is_counted_value_by_value_and_what_has_none_takes_no_part()
    {
        var table = await AskFor(new() { By = "campaign" }, new() { Steps = ["newsletter", "product-page|Wunderbox"], Hold = DimensionName.Of("campaign") });

        Assert.Equal(("campaign", "3 2"), (table.Hold, Units(table)));
        Assert.Equal(["autumn 1: 1 0", "spring 2: 2 2"], table.Funnels.Skip(1).Select(part => $"{part.Part!.Value} {part.Units}: {string.Join(' ', part.Steps.Select(step => step.Units))}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_purchase_of_several_lines_is_held_by_each_of_them()
    {
        const string Lines = "customer,time,touchpoint,order,value,currency,product\n"
            + "1,2024-03-01T09:00:00Z,product-page,,,,milk\n1,2024-03-01T09:30:00Z,product-page,,,,bread\n"
            + "1,2024-03-01T10:00:00Z,store-purchase,B,5,EUR,bread\n1,2024-03-01T10:00:00Z,store-purchase,B,5,EUR,milk\n1,2024-03-01T10:00:00Z,store-purchase,B,5,EUR,salt\n";

        Assert.Equal("2 2", Units(await AskFor(Lines, new(), new() { Steps = ["product-page", "store-purchase"], Hold = DimensionName.Of("product") })));
    }

    [Fact]
    public async Task Who_stopped_is_listed_the_latest_first()
    {
        var table = await AskFor(new(), new() { Steps = ["newsletter", "product-page|Wunderbox", "store-purchase"], StoppedAfter = 2, Top = 5 });

        Assert.Equal(["customer_number:1003 2024-03-05T11", "customer_number:1002 2024-03-01T13"], table.Stopped!.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Customer} {row.Time:yyyy-MM-ddTHH}")));
        Assert.Contains("of 3 steps customers can stop after 1 to 2", (await Assert.ThrowsAsync<QuestionException>(() => AskFor(new(), new() { Steps = ["newsletter", "cart", "purchase"], StoppedAfter = 3, Top = 5 }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_differs_from_all_others_by_more_than_chance_is_marked()
    {
        var rows = Enumerable.Range(0, 300).SelectMany(customer => new[]
        {
            $"c{customer},2024-03-01T10:00:00Z,cart,{(customer % 3 == 0 ? "mobile" : customer % 3 == 1 ? "desktop" : "tablet")}",
            customer % 3 == 0 ? customer % 2 == 0 ? $"c{customer},2024-03-01T11:00:00Z,checkout," : "" : customer % 10 == 0 ? "" : $"c{customer},2024-03-01T11:00:00Z,checkout,",
        });
        var table = await AskFor("customer,time,touchpoint,device\n" + string.Join('\n', rows.Where(row => row.Length > 0)) + "\n", new() { By = "device" }, new() { Steps = ["cart", "checkout"] });

        Assert.Equal(["mobile 0.5 0.9 lower", "desktop 0.9 0.7 higher", "tablet 0.9 0.7 higher"],
            table.Funnels.Skip(1).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Part!.Value} {part.Steps[1].ShareOfPrevious:0.#} {part.Steps[1].ShareElsewhere:0.#} {part.Steps[1].Differs}")).OrderBy(line => "mdt".IndexOf(line[0], StringComparison.Ordinal)));
        Assert.All(table.Funnels, part => Assert.Null(part.Steps[0].Differs));
    }

    /// <summary>Nothing is planted: of twelve tenants hardly one may have anything marked.</summary>
    [Fact]
    public async Task Where_nothing_is_planted_hardly_anything_is_marked()
    {
        var marked = 0;
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            var rows = Enumerable.Range(0, 400).SelectMany(customer => Enumerable.Range(0, 3).TakeWhile(step => step == 0 || random.Next(3) > 0)
                .Select(step => $"c{customer},2024-03-0{step + 1}T10:00:00Z,{(step == 0 ? "newsletter" : step == 1 ? "cart" : "checkout")},d{customer * 7 % 5}"));
            var table = await AskFor("customer,time,touchpoint,device\n" + string.Join('\n', rows) + "\n", new() { By = "device" }, new() { Steps = ["newsletter", "cart", "checkout"] });
            marked += table.Funnels.Any(part => part.Steps.Any(step => step.Differs is not null)) ? 1 : 0;
        }
        Assert.InRange(marked, 0, 2);
    }

    [Theory]
    [InlineData(1, "customer_number:1003 01T11, customer_number:1002 01T11, customer_number:1001 01T10")]
    [InlineData(2, "customer_number:1002 01T13, customer_number:1001 01T12")]
    [InlineData(3, "customer_number:1001 02T10")]
    public async Task Those_who_come_to_a_step_are_listed_however_far_they_go(int step, string expected)
    {
        var table = await AskFor(new(), new() { Steps = ["newsletter", "product-page", "store-purchase"], Reached = step, Top = 5 });

        var listed = table.Reached!.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Customer} {row.Time:ddTHH}")).Order(StringComparer.Ordinal);
        Assert.Equal(expected.Split(", ").Order(StringComparer.Ordinal), listed);
        Assert.Equal(table.Funnels[0].Steps[step - 1].Customers, table.Reached!.Count);
        Assert.Contains("the funnel has 3 steps", (await Assert.ThrowsAsync<QuestionException>(() => AskFor(new(), new() { Steps = ["newsletter", "cart", "purchase"], Reached = 4, Top = 5 }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_can_be_asked()
    {
        var table = await AskFor("customer,time,touchpoint\n", new() { By = "campaign" }, new() { Steps = ["newsletter", "purchase"], StoppedAfter = 1, Top = 3 });

        Assert.Equal("0 0", Units(table));
        Assert.Equal((null, null, null), (table.Funnels[0].Steps[1].ShareOfAsked, table.Funnels[0].Steps[1].ShareOfPrevious, table.Funnels[0].Steps[1].MedianTime));
        Assert.Empty(table.Stopped!);
    }

    static string Units(FunnelTable table) => string.Join(' ', table.Funnels[0].Steps.Select(step => step.Units));

    static string Line(FunnelRow row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Step} {row.Units} {row.Customers} of {row.ShareOfAsked:0.##}, {row.ShareOfFirst:0.##}, {row.ShareOfPrevious:0.##}: {(row.MedianTime is { } time ? $"{Math.Round(time.TotalHours)} h" : "")} -{row.Dropped} ({string.Join(", ", row.Next.Select(next => $"{next.Touchpoint} {next.Units} {next.Share:0.##}"))})");

    static Task<FunnelTable> Ask(QuestionText question, params string[] steps) => AskFor(question, new() { Steps = steps });

    static Task<FunnelTable> AskFor(QuestionText question, FunnelQuestion wanted) => AskFor(Rows, question, wanted);

    static async Task<FunnelTable> AskFor(string rows, QuestionText question, FunnelQuestion wanted)
    {
        using var tenant = await new TestTenant().Import(rows);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var text = question with { Per = question.Per ?? "customer" };
        return await FunnelTable.Of(await new QuestionDesk(dimensions).Ask(await TestTenant.Of(store), Question.Of(text, ReportingZone.Of(new())), TestContext.Current.CancellationToken), wanted, TestContext.Current.CancellationToken);
    }
}

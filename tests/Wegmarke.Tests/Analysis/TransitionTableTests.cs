using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class TransitionTableTests
{
    const string Header = "customer,time,touchpoint,campaign,order,value,currency,product\n";

    [Fact]
    public async Task It_names_moves_shares_customers_times_and_what_is_left()
    {
        var table = await Ask(Header
            + "1,2024-03-01T10:00:00Z,newsletter,,,,,\n1,2024-03-01T12:00:00Z,website-visit,,,,,\n1,2024-03-01T13:00:00Z,newsletter,,,,,\n"
            + "2,2024-03-01T10:00:00Z,newsletter,,,,,\n2,2024-03-01T14:00:00Z,website-visit,,,,,\n3,2024-03-01T10:00:00Z,newsletter,,,,,\n,2024-03-01T10:00:00Z,newsletter,,,,,\n",
            new(), top: 1);

        Assert.Equal((3, 2, 1), (table.Moves, table.Distinct, table.Left));
        var move = Assert.Single(table.Transitions);
        Assert.Equal((new("newsletter", null), new("website-visit", null), null, 2, 2 / 3.0, 2, TimeSpan.FromHours(3)), (move.From, move.To, move.Part, move.Count, move.Share, move.Customers, move.MeanGap));
        Assert.Equal([new(new("newsletter", null), null, 3, 2), new(new("website-visit", null), null, 0, 1)], table.Ends);
        Assert.Equal((3, 3, 7, 6, 0, 0, 6 / 7.0, 0.0), (table.Asked.Customers, table.Asked.Units, table.Asked.Interactions, table.Asked.Linked, table.Asked.OutsideUnits, table.Asked.OnConsent, table.Asked.LinkedShare, table.Asked.ConsentShare));
    }

    [Fact]
    public async Task With_a_phase_model_steps_are_told_apart_by_phase()
    {
        var table = await Ask(Header + "1,2024-03-01T10:00:00Z,website-visit,,,,,\n1,2024-03-02T10:00:00Z,store-purchase,,B,5,EUR,\n1,2024-03-03T10:00:00Z,website-visit,,,,,\n",
            new() { Per = "customer", Phases = "five" });

        Assert.Equal(["store-purchase decision > website-visit retention", "website-visit awareness > store-purchase decision"],
            table.Transitions.Select(move => $"{move.From.Touchpoint} {move.From.Phase} > {move.To.Touchpoint} {move.To.Phase}"));
    }

    [Fact]
    public async Task A_purchase_of_several_lines_is_kept_by_each_of_them_and_split_by_its_first()
    {
        const string Rows = Header + "1,2024-03-01T09:00:00Z,newsletter,,,,,\n1,2024-03-01T10:00:00Z,store-purchase,,B,5,EUR,bread\n1,2024-03-01T10:00:00Z,store-purchase,,B,5,EUR,milk\n";

        foreach (var product in (string[])["bread", "milk"])
            Assert.Equal((1, 1), (await Ask(Rows, new() { Where = [$"product={product}"] })).Asked is var asked ? (asked.Customers, asked.Interactions) : default);
        Assert.Equal(["none 1", "bread 1"], (await Ask(Rows, new() { By = "product" })).By!.Parts.Select(part => $"{part.Value ?? part.Kind} {part.Interactions}"));
        Assert.Equal((0, 1), (await Ask(Rows, new() { Where = ["product="] })).Asked is var left ? (left.Linked - 1, left.Interactions) : default);
    }

    [Fact]
    public async Task A_day_in_the_night_that_clocks_change_has_23_or_25_hours()
    {
        var hours = Header + string.Concat(((string[])["2025-03-30", "2025-10-26"]).SelectMany(day => Enumerable.Range(-3, 30)
            .Select(hour => $"1,{DateTimeOffset.Parse($"{day}T00:00:00Z").AddHours(hour):yyyy-MM-ddTHH:mm:ss}Z,newsletter,,,,,\n")));

        Assert.Equal(23, (await Ask(hours, new() { From = "2025-03-30", To = "2025-03-31" })).Asked.Interactions);
        Assert.Equal(25, (await Ask(hours, new() { From = "26.10.2025", To = "27.10.2025" })).Asked.Interactions);
    }

    [Fact]
    public async Task An_empty_log_can_be_asked()
    {
        var table = await Ask("customer,time,touchpoint\n", new() { By = "campaign", Per = "account" });

        Assert.Equal((0, 0, null), (table.Moves, table.Asked.Customers, table.Asked.LinkedShare));
        Assert.Empty(table.By!.Parts);
    }

    static async Task<TransitionTable> Ask(string rows, QuestionText question, int top = 100)
    {
        using var tenant = await new TestTenant().Import(rows);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var desk = new QuestionDesk(dimensions);
        return TransitionTable.Of(await desk.Ask(await TestTenant.Of(store), Question.Of(question, ReportingZone.Of(new())), TestContext.Current.CancellationToken), top);
    }
}

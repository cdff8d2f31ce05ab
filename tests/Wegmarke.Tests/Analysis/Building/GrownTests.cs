using Wegmarke.Analysis;
using Wegmarke.Profiles;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis.Building;

/// <summary>Columns that grew by what came since say what columns built anew say.</summary>
public sealed class GrownTests
{
    static readonly DateTimeOffset s_day = new(2024, 3, 1, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    /// <summary>Small imports into a larger tenant, so that the columns grow instead of being built: late arrivals, new customers, order lines
    /// and refunds of known orders, rows of nobody known, new touchpoints and sources; and decisions between them.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Journeys_grown_by_imports_and_decisions_are_those_built_anew(int seed)
    {
        using var tenant = await new TestTenant().Import(GivenRow.File([Visit("1001", 0), Visit("1002", 0), .. RandomRows.Of(seed, rows: 1600, customers: 400)]));
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        var started = await TestTenant.Of(store);
        var grown = 0;

        for (var step = 1; step <= 8; step++)
        {
            await Change(tenant, seed * 100 + step, step);
            var journeys = await TestTenant.Of(store);
            grown += journeys.Journeys.Recent is null ? 0 : 1;
            var whole = Everything.Of(journeys, tenant.Folder);
            var numbers = journeys.Ordinals;
            Assert.Equal(Everything.Of(await tenant.Rebuilt(), tenant.Folder), whole);
            Assert.All(started.Ordinals.Index().Skip(1).Where(node => step < 4), node => Assert.Equal(node.Item, numbers[node.Index]));
        }

        Assert.InRange(grown, 3, 8);
    }

    static async Task Change(TestTenant tenant, int seed, int step)
    {
        switch (step)
        {
            case 4:
                Assert.IsType<DecisionOutcome.Recorded>(tenant.Link("customer_number:1001", "customer_number:1002"));
                break;
            case 5:
                await tenant.Import($"customer,email,time,touchpoint\n1003,joined@example.org,2024-01-02T08:00:00Z,live-chat\n1004,joined@example.org,2024-01-03T08:00:00Z,live-chat\n");
                break;
            case 7:
                Assert.IsType<DecisionOutcome.Recorded>(tenant.Unlink("customer_number:1001", "customer_number:1002"));
                break;
            default:
                await tenant.Import(GivenRow.File(RandomRows.Of(seed, rows: 2, customers: 420)), step == 3 ? "till" : "shop");
                break;
        }
    }

    [Fact]
    public async Task Numbers_of_profiles_stay_and_are_never_given_twice()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(Enumerable.Range(0, 400).Select(at => Visit($"{1001 + at}", 0))));
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        var first = await TestTenant.Of(store);

        tenant.Link("customer_number:1001", "customer_number:1002");
        var linked = await TestTenant.Of(store);
        tenant.Unlink("customer_number:1001", "customer_number:1002");
        var parted = await TestTenant.Of(store);
        await tenant.Import(GivenRow.File(Enumerable.Range(0, 400).Select(at => Visit($"{5001 + at}", 0))));
        var rebuilt = await TestTenant.Of(store);

        Assert.Equal(Enumerable.Range(0, 400), first.Ordinals.Skip(1));
        Assert.Equal([0, 0, 2, 3], linked.Ordinals.Skip(1).Take(4));
        Assert.Equal([0, 400, 2, 3], parted.Ordinals.Skip(1).Take(4));
        Assert.Equal(parted.Ordinals, rebuilt.Ordinals.Take(parted.Ordinals.Count));
        Assert.Equal(Enumerable.Range(401, 400), rebuilt.Ordinals.Skip(parted.Ordinals.Count));
    }

    [Fact]
    public async Task Lines_of_one_order_in_two_imports_are_one_purchase()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(Enumerable.Range(0, 400).Select(at => Visit($"{1001 + at}", 0)).Append(Line("1001", 10))));
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        await TestTenant.Of(store);

        await tenant.Import(GivenRow.File([Line("1001", 5)]));
        var journeys = await TestTenant.Of(store);

        var row = TouchpointTable.Of(journeys, null).Rows.Single(row => row.Touchpoint == "store-purchase");
        Assert.Equal((1, 1, 1, 1500), (row.Customers, row.Interactions, row.Conversions, row.Revenue));
        Assert.NotNull(journeys.Journeys.Recent);
    }

    [Fact]
    public async Task Lines_of_an_unlinked_receipt_in_two_imports_are_one_purchase()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(Enumerable.Range(0, 400).Select(at => Visit($"{1001 + at}", 0)).Append(Line("", 10))));
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        await TestTenant.Of(store);

        await tenant.Import(GivenRow.File([Line("", 5)]));

        var row = TouchpointTable.Of(await TestTenant.Of(store), null).Rows.Single(row => row.Touchpoint == "store-purchase");
        Assert.Equal((0, 0, 1, 1, 1500), (row.Customers, row.Interactions, row.UnlinkedInteractions, row.UnlinkedConversions, row.UnlinkedRevenue));
    }

    [Fact]
    public async Task A_server_that_runs_sees_what_a_second_process_imports_under_new_names()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File([Visit("1001", 0)]));
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        await TestTenant.Of(store);

        await tenant.Import("customer,time,touchpoint,channel\n1001,2024-03-09T10:00:00Z,Stammtisch,Nebenraum\n", "new source");
        var journeys = await TestTenant.Of(store);

        Assert.Equal(["shop", "new source"], journeys.Sources);
        Assert.Contains("unmapped:Stammtisch", journeys.Touchpoints);
        Assert.Contains("unmapped:Nebenraum", journeys.Channels);
    }

    static GivenRow Visit(string customer, int day) => new(customer, s_day.AddDays(day), "website-visit");

    static GivenRow Line(string customer, decimal value) => new(customer, s_day.AddDays(3), "store-purchase") { Order = "B-1", Value = value, Currency = "EUR" };
}

using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

/// <summary>However the columns came about (built, read from the snapshot, grown by later imports and decisions), they say the same.</summary>
public sealed class JourneyStoreTests
{
    static readonly DateTimeOffset s_day = new(2024, 3, 1, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tenant_without_log_has_no_journeys()
    {
        using var tenant = new TestTenant();
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);

        Assert.Null(await store.Current(Cancel));
        Assert.Null(await store.Find("1001", null, Cancel));
    }

    [Fact]
    public async Task A_log_without_rows_has_empty_journeys()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n");

        var table = TouchpointTable.Of(await tenant.Journeys(), null);

        Assert.Equal((0, "", new Coverage()), (table.Rows.Count, table.Currency, table.Coverage));
    }

    /// <summary>Each file has its own row numbers, so rows of both meet at the same place; ties fall alike whichever came first.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_order_in_which_files_arrive_changes_nothing(int seed)
    {
        var (one, other) = (GivenRow.File(RandomRows.Of(seed)), GivenRow.File(RandomRows.Of(seed + 1000)));
        using var there = await (await new TestTenant().Import(one, "shop")).Import(other, "till");
        using var back = await (await new TestTenant().Import(other, "till")).Import(one, "shop");

        Assert.Equal(
            Everything.Of(await there.Journeys(), there.Folder, withSequences: false),
            Everything.Of(await back.Journeys(), back.Folder, withSequences: false));
    }

    /// <summary>Forty devices, each of two customers: whose the visits without a name are is decided by the values alone, and not by the tenant's secret.</summary>
    [Fact]
    public async Task The_same_file_makes_the_same_journeys_in_every_tenant()
    {
        var file = "customer_number,anonymous_id,time,touchpoint\n" + string.Concat(Enumerable.Range(0, 40).Select(device =>
            $"1{device:00},d{device},2024-03-01T10:00:00Z,website-visit\n,d{device},2024-03-01T10:05:00Z,product-page\n2{device:00},d{device},2024-03-01T10:10:00Z,store-purchase\n"));
        using var here = await new TestTenant().Import(file);
        using var there = await new TestTenant().Import(file);

        Assert.Equal(Everything.Of(await here.Journeys(), here.Folder), Everything.Of(await there.Journeys(), there.Folder));
    }

    [Fact]
    public async Task A_changed_document_derives_history_anew_also_while_the_store_is_open()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File([Visit("1001", 0) with { Touchpoint = "Wunderbox" }]));
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        var before = TouchpointTable.Of(await TestTenant.Of(store), null);

        tenant.Documents.Save(CatalogueKinds.Classification, "wunderbox", 0, 1, """[{ "names": ["Wunderbox"], "touchpoint": "store-visit" }]""");
        var after = TouchpointTable.Of(await TestTenant.Of(store), null);
        tenant.Documents.Delete(CatalogueKinds.Classification, "wunderbox", 1);
        var again = TouchpointTable.Of(await TestTenant.Of(store), null);

        Assert.Equal(["unmapped:Wunderbox", "store-visit", "unmapped:Wunderbox"], new[] { before, after, again }.Select(table => table.Rows.Single().Touchpoint));
        Assert.Equal(["Wunderbox"], before.Unmapped.Select(name => name.Name));
        Assert.Empty(after.Unmapped);
    }

    [Fact]
    public async Task A_changed_phase_model_derives_history_anew_in_the_next_process()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File([Visit("1001", 0)]));
        Assert.Equal("awareness", TouchpointTable.Of(await tenant.Journeys(), null).Rows.Single().Phase);

        tenant.Documents.Save(CatalogueKinds.Settings, "settings", 0, 1, """{ "defaultPhaseModel": "retail" }""");

        var table = TouchpointTable.Of(await tenant.Journeys(), null);
        Assert.Equal(("retail", "first-contact"), (table.PhaseModel, table.Rows.Single().Phase));
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_the_same_answer()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(RandomRows.Of(3)));
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TestTenant.Of(store), Cancel)));

        Assert.All(all, journeys => Assert.Same(all[0], journeys));
    }

    [Fact]
    public async Task A_bare_value_of_several_customers_is_ambiguous_and_an_unknown_one_is_named()
    {
        using var tenant = await new TestTenant().Import("customer_number,loyalty_card,time,touchpoint\n7,,2024-03-01T10:00:00Z,website-visit\n,7,2024-03-02T10:00:00Z,store-purchase\n");
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);

        Assert.Equal(["customer_number:7", "loyalty_card:7"], Assert.IsType<ProfilePageAnswer.Ambiguous>(await store.Find("7", null, Cancel)).Choices);
        Assert.Contains("8", Assert.IsType<ProfilePageAnswer.Unknown>(await store.Find("8", null, Cancel)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => store.Find("7", "nonsense", Cancel));
    }

    static GivenRow Visit(string customer, int day) => new(customer, s_day.AddDays(day), "website-visit");
}

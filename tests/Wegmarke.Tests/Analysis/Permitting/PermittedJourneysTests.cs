using Wegmarke.Analysis;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Analysis.Permitting;

/// <summary>Every use asks what an interaction was collected for and what its customer permits now.</summary>
public sealed class PermittedJourneysTests
{
    /// <summary>1001 only on contract, 1002 only on consent, 1003 on both, and one that is nobody's.</summary>
    const string Rows = """
        customer,email,time,touchpoint,consent
        1001,ada@example.org,2026-03-01T10:00:00Z,newsletter,
        1001,,2026-03-02T10:00:00Z,website-visit,
        1002,bea@example.org,2026-03-01T10:00:00Z,newsletter,analysis;marketing
        1002,,2026-03-02T10:00:00Z,website-visit,analysis;marketing
        1003,cai@example.org,2026-03-01T10:00:00Z,newsletter,analysis;marketing
        1003,,2026-03-02T10:00:00Z,store-visit,
        ,,2026-03-02T10:00:00Z,website-visit,analysis
        """;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_changes_as_long_as_nobody_withdrew()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await tenant.Give("1002", "analysis;marketing");

        Assert.Equal("7 of 3, on consent 4, restricted 0, not permitted 0", await Asked(tenant));
        Assert.Equal("3 of 2, on consent 3, restricted 0, not permitted 0", await Asked(tenant, "purpose=marketing"));
    }

    [Fact]
    public async Task A_withdrawn_consent_to_analysis_takes_what_was_collected_on_consent_out_of_every_answer()
    {
        using var tenant = await new TestTenant().Import(Rows);
        foreach (var customer in (string[])["1001", "1002", "1003"])
            await tenant.Withdraw(customer, "analysis");

        Assert.Equal("4 of 2, on consent 1, restricted 0, not permitted 0", await Asked(tenant));
        Assert.Equal(["newsletter", "website-visit"], await Timeline(tenant, "1001"));
        Assert.Empty(await Timeline(tenant, "1002"));
        Assert.Equal(["store-visit"], await Timeline(tenant, "1003"));
        Assert.Equal(new Coverage { Rows = 4, Linked = 3, OnConsent = 1 }, Counts((await tenant.Journeys()).Coverage));
        Assert.Equal(new(0, 0, 3), (await tenant.Journeys()).Permissions);
    }

    [Fact]
    public async Task A_withdrawn_consent_to_marketing_leaves_analysis_alone()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await tenant.Withdraw("1002", "marketing");

        Assert.Equal("7 of 3, on consent 4, restricted 0, not permitted 0", await Asked(tenant));
        Assert.Equal("1 of 1, on consent 1, restricted 0, not permitted 2", await Asked(tenant, "purpose=marketing"));
        Assert.Equal("1 of 1, on consent 1, restricted 0, not permitted 2", await Asked(tenant, "purpose=analysis;marketing"));
    }

    [Fact]
    public async Task An_objection_keeps_everything_from_marketing_and_consent_does_not_outweigh_it()
    {
        using var tenant = await new TestTenant().Import(Rows);
        Requests.Object(tenant.Folder, "1002");
        await tenant.Give("1002", "marketing", day: 30);

        Assert.Equal("1 of 1, on consent 1, restricted 0, not permitted 2", await Asked(tenant, "purpose=marketing"));
        Assert.Equal("7 of 3, on consent 4, restricted 0, not permitted 0", await Asked(tenant));
    }

    [Fact]
    public async Task Taking_an_objection_back_brings_no_withdrawn_consent_back()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await tenant.Give("1002", "marketing", day: 1);
        await tenant.Withdraw("1002", "marketing", day: 2);
        Requests.Object(tenant.Folder, "1002");
        Requests.Object(tenant.Folder, "1002", withdraw: true);

        Assert.Equal("1 of 1, on consent 1, restricted 0, not permitted 2", await Asked(tenant, "purpose=marketing"));
        await tenant.Give("1002", "marketing", day: 3);
        Assert.Equal("3 of 2, on consent 3, restricted 0, not permitted 0", await Asked(tenant, "purpose=marketing"));
    }

    [Fact]
    public async Task Restricted_data_stay_and_are_in_no_answer_until_the_restriction_ends()
    {
        using var tenant = await new TestTenant().Import(Rows);
        tenant.Restrict("ada@example.org");

        Assert.Equal("5 of 2, on consent 4, restricted 1, not permitted 0", await Asked(tenant));
        Assert.Empty(await Timeline(tenant, "1001"));
        Assert.Equal(new(1, 2, 0), (await tenant.Journeys()).Permissions);
        tenant.Restrict("1001", lift: true);
        Assert.Equal("7 of 3, on consent 4, restricted 0, not permitted 0", await Asked(tenant));
        Assert.Equal(["newsletter", "website-visit"], await Timeline(tenant, "1001"));
    }

    [Fact]
    public async Task An_open_tenant_follows_at_once()
    {
        using var tenant = await new TestTenant().Import(Rows);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        Assert.Equal("7 of 3, on consent 4, restricted 0, not permitted 0", await Asked(store, dimensions));
        await tenant.Withdraw("1002", "analysis;marketing", day: 2);
        Assert.Equal("5 of 2, on consent 2, restricted 0, not permitted 0", await Asked(store, dimensions));
        Assert.Equal("1 of 1, on consent 1, restricted 0, not permitted 0", await Asked(store, dimensions, "purpose=marketing"));
        Requests.Object(tenant.Folder, "1003");
        Assert.Equal("0 of 0, on consent 0, restricted 0, not permitted 1", await Asked(store, dimensions, "purpose=marketing"));
        await tenant.Give("1002", "analysis;marketing", day: 3);
        Assert.Equal("7 of 3, on consent 4, restricted 0, not permitted 0", await Asked(store, dimensions));
        Assert.Equal("2 of 1, on consent 2, restricted 0, not permitted 1", await Asked(store, dimensions, "purpose=marketing"));
    }

    [Fact]
    public async Task A_merge_keeps_the_withdrawal_and_its_undoing_parts_it()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await tenant.Give("1003", "analysis", day: 1);
        await tenant.Withdraw("1002", "analysis", day: 2);
        tenant.Link("customer_number:1002", "customer_number:1003");
        Assert.Equal("4 of 2, on consent 1, restricted 0, not permitted 0", await Asked(tenant));
        tenant.Unlink("customer_number:1002", "customer_number:1003");
        Assert.Equal("5 of 2, on consent 2, restricted 0, not permitted 0", await Asked(tenant));
    }

    [Fact]
    public async Task What_comes_in_later_of_a_restricted_customer_is_left_out_too()
    {
        using var tenant = await new TestTenant().Import(Rows);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        tenant.Restrict("1001");
        Assert.Equal("5 of 2, on consent 4, restricted 1, not permitted 0", await Asked(store, dimensions));
        await tenant.Import("customer,time,touchpoint\n1001,2026-03-05T10:00:00Z,store-visit\n1004,2026-03-05T10:00:00Z,store-visit\n");

        Assert.Equal("6 of 3, on consent 4, restricted 1, not permitted 0", await Asked(store, dimensions));
    }

    [Fact]
    public async Task Another_tenants_withdrawals_are_nobodys_here()
    {
        using var root = new TemporaryFolder();
        using var one = await new TestTenant(root.Path, "one").Import(Rows);
        using var other = await new TestTenant(root.Path, "other").Import(Rows);
        await one.Withdraw("1002", "analysis");
        one.Restrict("1001");
        Requests.Object(one.Folder, "1003");

        Assert.Equal("7 of 3, on consent 4, restricted 0, not permitted 0", await Asked(other));
        Assert.Equal("3 of 2, on consent 3, restricted 0, not permitted 0", await Asked(other, "purpose=marketing"));
    }

    static Coverage Counts(Coverage coverage) => coverage with { FirstTime = null, LastTime = null };

    static async Task<IEnumerable<string>> Timeline(TestTenant tenant, string customer)
    {
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        var found = Assert.IsType<ProfilePageAnswer.Found>(await store.Find(customer, phaseModel: null, Cancel));
        return found.Page.Timeline.Select(entry => entry.Touchpoint);
    }

    static async Task<string> Asked(TestTenant tenant, params string[] where)
    {
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        return await Asked(store, dimensions, where);
    }

    static async Task<string> Asked(JourneyStore store, DimensionStore dimensions, params string[] where)
    {
        var data = await TestTenant.Of(store);
        var asked = (await new QuestionDesk(dimensions).Ask(data, Question.Of(new() { Where = where, Per = "customer" }, ReportingZone.Of(new())), Cancel)).Asked;
        return $"{asked.Interactions} of {asked.Customers}, on consent {asked.OnConsent}, restricted {asked.Restricted}, not permitted {asked.NotPermitted}";
    }
}

using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class ConversionRuleTests
{
    const string Way = """
        customer,time,touchpoint,order,value,conversion
        1,2024-03-01T10:00:00Z,newsletter,,,
        1,2024-03-02T10:00:00Z,test-drive,,,
        1,2024-03-03T10:00:00Z,website-visit,,,Brochure ordered
        1,2024-03-04T10:00:00Z,store-purchase,A,20.00,
        1,2024-07-01T10:00:00Z,newsletter,,,
        """;

    [Fact]
    public async Task Purchases_and_what_sources_state_end_journeys_unless_said_otherwise() =>
        Assert.Equal("newsletter 0, test-drive 0, website-visit 1 | store-purchase 1 | newsletter 0", await Journeys());

    [Fact]
    public async Task An_own_rule_ends_journeys_at_its_touchpoints() =>
        Assert.Equal("newsletter 0, test-drive 1 | website-visit 1 | store-purchase 1 | newsletter 0", await Journeys(
            Rule("probefahrt", """{ "name": { "de": "Probefahrt" }, "touchpoints": ["test-drive"] }""")));

    [Fact]
    public async Task A_rule_that_is_not_active_ends_nothing_and_revenue_stays()
    {
        using var tenant = await Tenant(Rule("purchase", """{ "isActive": false }"""), Rule("stated", """{ "isActive": false }"""));

        Assert.Equal("newsletter 0, test-drive 0, website-visit 0, store-purchase 0 | newsletter 0", Shown(await tenant.Journeys()));
        Assert.Equal(20_00, TouchpointTable.Of(await tenant.Journeys(), null).Rows.Sum(row => row.Revenue));
    }

    [Theory]
    [InlineData("brochure-ordered", 1)]
    [InlineData("Brochure downloaded", 0)]
    public async Task A_goal_converts_when_a_rule_goes_by_its_name(string goal, int conversions) =>
        Assert.Contains($"website-visit {conversions}", await Journeys(
            Rule("stated", """{ "isActive": false }"""), Rule("brochure", $$"""{ "name": { "en": "Brochure" }, "stated": ["{{goal}}"] }""")), StringComparison.Ordinal);

    [Fact]
    public async Task The_pause_that_ends_a_journey_is_the_tenants() =>
        Assert.Equal("newsletter 0, test-drive 0, website-visit 0, store-purchase 0, newsletter 0", await Journeys(
            Rule("purchase", """{ "isActive": false }"""), Rule("stated", """{ "isActive": false }"""),
            new(CatalogueKinds.Settings, CatalogueKinds.SettingsKey, """{ "journeyGapDays": 120 }""")));

    [Theory]
    [InlineData("conversion", "brochure", """{ "name": { "en": "Brochure" } }""", "The conversion \"brochure\" has no condition and would never hold. Name touchpoints, roles, or goals that sources state.")]
    [InlineData("conversion", "brochure", """{ "name": { "en": "Brochure" }, "touchpoints": ["test-drve"] }""", "The touchpoint \"test-drve\" is not in the catalogue. Did you mean \"test-drive\"? Otherwise add it first.")]
    [InlineData("settings", "settings", """{ "journeyGapDays": 0 }""", "A pause of 0 days cannot end a journey; use 1 to 3650.")]
    public void What_cannot_hold_is_refused(string kind, string key, string body, string message)
    {
        using var tenant = new TestTenant();

        var refused = Assert.IsType<SetOutcome.Refused>(SetEntries.Run(tenant.Documents, [new(CatalogueKinds.Named(kind)!, key, body)]));

        Assert.Equal(message, Assert.Single(refused.Problems).Message);
    }

    static CatalogueEntry Rule(string key, string body) => new(CatalogueKinds.Conversion, key, body);

    static async Task<string> Journeys(params CatalogueEntry[] entries)
    {
        using var tenant = await Tenant(entries);
        return Shown(await tenant.Journeys());
    }

    static async Task<TestTenant> Tenant(params CatalogueEntry[] entries)
    {
        var tenant = await new TestTenant().Import(Way);
        if (entries.Length > 0)
            Assert.IsType<SetOutcome.Stored>(SetEntries.Run(tenant.Documents, entries));
        return tenant;
    }

    /// <summary>Touchpoints with their conversions, journeys divided by bars.</summary>
    static string Shown(TenantJourneys journeys)
    {
        var columns = journeys.Journeys.Base;
        return string.Concat(Enumerable.Range(0, columns.Count).Select(at =>
            $"{(at == 0 ? "" : columns.JourneyStarts[at] ? " | " : ", ")}{journeys.Touchpoints[columns.Touchpoints.Span[at]]} {(columns.Conversions[at] ? 1 : 0)}"));
    }
}

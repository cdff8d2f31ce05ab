using Wegmarke.Analysis;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis.Building;

/// <summary>What a row of a file comes to in the figures, one rule each. Together they are compared with the slow twin in <see cref="TouchpointTableTests"/>.</summary>
public sealed class RowTranslatorTests
{
    [Fact]
    public async Task A_claimed_phase_wins_for_the_model_it_names_and_one_without_model_for_all_that_have_it()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,phase
            1001,2024-03-01T10:00:00Z,website-visit,six:after-sales
            1002,2024-03-01T10:00:00Z,website-visit,Kauf
            1003,2024-03-01T10:00:00Z,website-visit,nirgends
            1004,2024-03-01T10:00:00Z,website-visit,
            """);
        var journeys = await tenant.Journeys();

        Assert.Equal(["awareness 4"], Phases(journeys, "five"));
        Assert.Equal(["awareness 2", "decision 1", "after-sales 1"], Phases(journeys, "six"));
        Assert.Equal(["first-contact 3", "purchase 1"], Phases(journeys, "retail"));
        Assert.Equal(1, journeys.Coverage.UnknownPhases);
    }

    [Fact]
    public async Task A_conversion_that_the_source_claims_counts_beside_purchases_and_ends_a_journey()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,conversion
            1001,2024-03-01T10:00:00Z,website-visit,
            1001,2024-03-01T11:00:00Z,store-advice,test-drive
            1001,2024-03-01T12:00:00Z,newsletter,
            """);

        var rows = TouchpointTable.Of(await tenant.Journeys(), null).Rows;

        Assert.Equal(["newsletter 0 0", "store-advice 1 0", "website-visit 0 1"], rows.Select(row => $"{row.Touchpoint} {row.Conversions} {row.GoingOn}"));
    }

    [Fact]
    public async Task Rows_that_were_not_collected_for_analysis_are_left_out_and_counted()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,consent
            1001,2024-03-01T10:00:00Z,website-visit,
            1001,2024-03-02T10:00:00Z,newsletter,marketing
            1002,2024-03-03T10:00:00Z,newsletter,none
            1003,2024-03-04T10:00:00Z,newsletter,marketing;analysis
            """);

        var table = TouchpointTable.Of(await tenant.Journeys(), null);

        Assert.Equal((2, 2, 1, 2), (table.Customers, table.Coverage.Rows, table.Coverage.OnConsent, table.Coverage.WithoutPurpose));
        Assert.Equal(["newsletter", "website-visit"], table.Rows.Select(row => row.Touchpoint));
    }

    [Fact]
    public async Task Another_currency_is_counted_and_not_converted()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,order,value,currency,cost
            1001,2024-03-01T10:00:00Z,store-purchase,A,20.00,CHF,1.00
            1001,2024-03-02T10:00:00Z,store-purchase,B,10.00,EUR,
            1001,2024-03-03T10:00:00Z,store-purchase,C,10.00,EUR,0.25
            1001,2024-03-04T10:00:00Z,store-purchase,D,5.50,,
            """);

        var table = TouchpointTable.Of(await tenant.Journeys(), null);

        Assert.Equal(("EUR", 2, 25_50), (table.Currency, table.Coverage.NotConverted, table.Rows.Sum(row => row.Revenue)));
        Assert.Equal(4, table.Rows.Sum(row => row.Conversions));
    }

    [Fact]
    public async Task The_currency_is_the_one_most_amounts_are_in_also_when_that_changes_later()
    {
        using var tenant = await new TestTenant().Import(Purchases("CHF", 400));
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        var (before, _) = (await TestTenant.Of(store), await tenant.Import(Purchases("EUR", 15)));
        var between = await TestTenant.Of(store);
        await tenant.Import(Purchases("EUR", 400).Replace("\nEUR", "\nlater-EUR", StringComparison.Ordinal));
        var after = await TestTenant.Of(store);

        Assert.Equal(["CHF 40000 0", "CHF 40000 15", "EUR 41500 400"],
            new[] { before, between, after }.Select(journeys => TouchpointTable.Of(journeys, null)).Select(table => $"{table.Currency} {table.Rows.Sum(row => row.Revenue)} {table.Coverage.NotConverted}"));
    }

    [Fact]
    public async Task The_tenants_choice_of_currency_wins_and_applies_to_the_past()
    {
        using var tenant = await new TestTenant().Import(Purchases("EUR", 3));
        await tenant.Import(Purchases("CHF", 1));
        Assert.Equal("EUR", TouchpointTable.Of(await tenant.Journeys(), null).Currency);

        (TenantSettings.Of(tenant.Documents) with { Currency = "CHF" }).Save(tenant.Documents);

        var table = TouchpointTable.Of(await tenant.Journeys(), null);
        Assert.Equal(("CHF", 100, 3), (table.Currency, table.Rows.Sum(row => row.Revenue), table.Coverage.NotConverted));
    }

    /// <summary>Yen have no smaller coin, and an amount without currency was read in hundredths.</summary>
    [Fact]
    public async Task An_amount_without_currency_counts_in_coins_of_the_reporting_one()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,order,value,currency
            1001,2024-03-01T10:00:00Z,store-purchase,A,1200,JPY
            1001,2024-03-02T10:00:00Z,store-purchase,B,300,
            """);

        Assert.Equal(1500, TouchpointTable.Of(await tenant.Journeys(), null).Rows.Sum(row => row.Revenue));
    }

    [Theory]
    [InlineData("4.00")]
    [InlineData("-4.00")]
    public async Task A_refund_lowers_revenue_whatever_its_sign_and_converts_nothing(string value)
    {
        using var tenant = await new TestTenant().Import($"""
            customer,time,touchpoint,order,value,currency
            1001,2024-03-01T10:00:00Z,store-purchase,A,10.00,EUR
            1001,2024-03-05T10:00:00Z,refund,A,{value},EUR
            """);

        var rows = TouchpointTable.Of(await tenant.Journeys(), null).Rows;

        Assert.Equal(["refund 0 -400", "store-purchase 1 1000"], rows.Select(row => $"{row.Touchpoint} {row.Conversions} {row.Revenue}"));
    }

    [Fact]
    public async Task A_name_nobody_mapped_is_a_purchase_when_it_brings_an_order_with_a_value_and_a_refund_when_that_is_negative()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,order,value,currency
            1001,2024-03-01T10:00:00Z,Wundertüte,A,10.00,EUR
            1001,2024-03-02T10:00:00Z,Wundertüte,,10.00,EUR
            1001,2024-03-03T10:00:00Z,Wundertüte,B,,EUR
            1001,2024-03-04T10:00:00Z,Wundertüte,A,-3.00,EUR
            """);

        var table = TouchpointTable.Of(await tenant.Journeys(), null);

        Assert.Equal((4, 1, 700), (table.Rows.Sum(row => row.Interactions), table.Rows.Sum(row => row.Conversions), table.Rows.Sum(row => row.Revenue)));
    }

    [Fact]
    public async Task A_rule_may_ask_for_properties_and_canonical_columns_of_the_single_row()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,event,utm_medium,referrer,device
            1001,2024-03-01T10:00:00Z,page_view,email,,
            1002,2024-03-01T10:00:00Z,page_view,,https://www.google.de/search,
            1003,2024-03-01T10:00:00Z,page_view,,,mobile
            1004,2024-03-01T10:00:00Z,page_view,,,
            """);

        Assert.Equal(["mobile-site", "newsletter-click", "search-result", "website-visit"], TouchpointTable.Of(await tenant.Journeys(), null).Rows.Select(row => row.Touchpoint));
    }

    [Fact]
    public async Task The_same_name_may_mean_different_things_from_different_sources()
    {
        using var tenant = await new TestTenant().Import("customer,time,event\n1001,2024-03-01T10:00:00Z,sale\n", "till");
        await tenant.Import("customer,time,event\n1001,2024-03-02T10:00:00Z,sale\n", "shop");
        tenant.Documents.Save(Wegmarke.Catalogue.CatalogueKinds.Classification, "rules", 0, 1, """[{ "names": ["sale"], "sources": ["till"], "touchpoint": "store-purchase" }]""");

        Assert.Equal(["special-offer", "store-purchase"], TouchpointTable.Of(await tenant.Journeys(), null).Rows.Select(row => row.Touchpoint));
    }

    static string[] Phases(TenantJourneys journeys, string model)
    {
        var order = journeys.Models[journeys.ModelIndex(model)];
        return [.. TouchpointTable.Of(journeys, model).Rows.OrderBy(row => order.IndexOf(row.Phase!)).Select(row => $"{row.Phase} {row.Interactions}")];
    }

    static string Purchases(string currency, int count) => string.Join('\n', Enumerable.Range(1, count)
        .Select(at => $"{currency}-{at},2024-03-01T10:00:00Z,store-purchase,{currency}-{at},1.00,{currency}").Prepend("customer,time,touchpoint,order,value,currency")) + "\n";
}

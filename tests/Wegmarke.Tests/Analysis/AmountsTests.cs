using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class AmountsTests
{
    [Fact]
    public async Task An_amount_is_converted_by_the_last_rate_on_or_before_its_local_day()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,order,value,currency
            1,2024-01-31T12:00:00Z,store-purchase,A,10.00,CHF
            1,2024-01-31T23:30:00Z,store-purchase,B,10.00,CHF
            1,2024-02-15T12:00:00Z,store-purchase,C,10.00,CHF
            1,2024-03-01T12:00:00Z,store-purchase,D,10.00,CHF
            1,2024-03-02T12:00:00Z,store-purchase,E,1.00,EUR
            """);
        (TenantSettings.Of(tenant.Documents) with { Currency = "EUR" }).Save(tenant.Documents);
        ExchangeRates.Set(tenant.Documents, "EUR", [new("CHF", new(2024, 2, 1), 0.5m), new("CHF", new(2024, 3, 1), 1.0555m)]);

        var table = TouchpointTable.Of(await tenant.Journeys(), null);

        // B was bought on 1 February by the clock in Berlin.
        Assert.Equal((5_00 + 5_00 + 10_56 + 1_00, 3, 1), (table.Rows.Sum(row => row.Revenue), table.Coverage.Converted, table.Coverage.NotConverted));
    }

    [Fact]
    public async Task Currencies_meet_over_the_base_and_in_coins_of_their_own()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,order,value,currency
            1,2024-01-31T12:00:00Z,store-purchase,A,3200,JPY
            """);
        (TenantSettings.Of(tenant.Documents) with { Currency = "CHF" }).Save(tenant.Documents);
        ExchangeRates.Set(tenant.Documents, "EUR", [new("CHF", new(2024, 1, 1), 1.25m), new("JPY", new(2024, 1, 1), 0.00625m)]);

        Assert.Equal(16_00, TouchpointTable.Of(await tenant.Journeys(), null).Rows.Sum(row => row.Revenue));
    }

    [Fact]
    public async Task A_rate_said_later_applies_to_the_past()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,order,value,currency
            1,2024-01-31T12:00:00Z,store-purchase,A,10.00,EUR
            1,2024-01-31T12:00:00Z,store-purchase,B,10.00,EUR
            1,2024-01-31T12:00:00Z,store-purchase,C,10.00,USD
            """);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        var before = TouchpointTable.Of(await TestTenant.Of(store), null).Rows.Sum(row => row.Revenue);
        ExchangeRates.Set(tenant.Documents, "EUR", [new("USD", new(2024, 1, 1), 0.9m)]);
        var with = TouchpointTable.Of(await TestTenant.Of(store), null).Rows.Sum(row => row.Revenue);
        ExchangeRates.Remove(tenant.Documents, "USD");
        var after = TouchpointTable.Of(await TestTenant.Of(store), null).Rows.Sum(row => row.Revenue);

        Assert.Equal((20_00, 29_00, 20_00), (before, with, after));
    }

    [Fact]
    public async Task A_rate_beyond_all_money_leaves_the_amount_out_instead_of_stopping_everything()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,touchpoint,order,value,currency
            1,2024-01-31T12:00:00Z,store-purchase,A,1000000000,USD
            1,2024-01-31T12:00:00Z,store-purchase,B,10.00,EUR
            """);
        (TenantSettings.Of(tenant.Documents) with { Currency = "EUR" }).Save(tenant.Documents);
        ExchangeRates.Set(tenant.Documents, "EUR", [new("USD", new(2024, 1, 1), 900_000_000m)]);

        var table = TouchpointTable.Of(await tenant.Journeys(), null);

        Assert.Equal((10_00, 1), (table.Rows.Sum(row => row.Revenue), table.Coverage.NotConverted));
    }

    [Theory]
    [InlineData(AmountKind.Net, 100_00 + 100_00 + 50_00, 1)]
    [InlineData(AmountKind.Gross, 119_00 + 107_00 + 50_00, 1)]
    [InlineData(AmountKind.Unsaid, 119_00 + 100_00 + 50_00, 0)]
    public async Task Values_are_gross_or_net_as_reports_want_them_where_the_source_has_said_what_they_are(AmountKind wanted, long revenue, long unknown)
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint,order,value\n1,2024-01-31T12:00:00Z,store-purchase,A,119.00\n", "till");
        await tenant.Import("customer,time,touchpoint,order,value\n1,2024-01-31T12:00:00Z,store-purchase,A,100.00\n", "erp");
        await tenant.Import("customer,time,touchpoint,order,value\n1,2024-01-31T12:00:00Z,store-purchase,A,50.00\n", "list");
        var declared = new AmountDeclarations(tenant.Documents);
        declared.Declare("till", new(AmountKind.Gross, 19));
        declared.Declare("erp", new(AmountKind.Net, 7));
        (TenantSettings.Of(tenant.Documents) with { Amounts = wanted }).Save(tenant.Documents);

        var table = TouchpointTable.Of(await tenant.Journeys(), null);

        Assert.Equal((revenue, unknown), (table.Rows.Sum(row => row.Revenue), table.Coverage.TaxUnknown));
    }

    [Fact]
    public void Rates_are_in_one_base_currency()
    {
        using var tenant = new TestTenant();
        ExchangeRates.Set(tenant.Documents, "EUR", [new("USD", new(2024, 1, 1), 0.9m)]);

        var refused = Assert.Throws<ArgumentException>(() => ExchangeRates.Set(tenant.Documents, "CHF", [new("GBP", new(2024, 1, 1), 1.1m)]));

        Assert.Contains("The rates there are say what a unit is worth in EUR; these are in CHF.", refused.Message, StringComparison.Ordinal);
        Assert.Equal([new ExchangeRate("USD", new LocalDate(2024, 1, 1), 0.9m)], ExchangeRates.Of(tenant.Documents).All);
    }
}

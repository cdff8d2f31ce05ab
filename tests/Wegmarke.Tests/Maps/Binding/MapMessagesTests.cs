using System.Globalization;
using NodaTime;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps.Binding;

public sealed class MapMessagesTests
{
    /// <summary>Long after everything else, so that no journey before it may still go on.</summary>
    const string MuchLater = "last,2026-06-01T12:00:00Z,store-purchase,O-last,10,EUR,\n";

    [Fact]
    public Task A_map_says_who_buys_where_journeys_are_lost_and_what_precedes_purchases() => Says(
        Rows(100, "mailing", day: 1) + Rows(60, "buy", day: 2) + MuchLater,
        [
            new("60%", "of 101 customers bought, 0% of them more than once"),
            new("40%", "of 101 journeys end without a purchase, 100% of them at “Direct mailing”"),
            new("98%", "of 61 purchases followed another contact, 100% of these right after “Direct mailing”"),
        ]);

    [Fact]
    public Task That_none_of_a_few_came_back_is_not_said() => Says(
        Rows(29, "buy", day: 2),
        [
            new("100%", "of 29 customers bought"),
            new("100%", "of revenue (€290) comes from “Store purchase”, in 29 purchases"),
            new("100%", "of journeys begin with “Store purchase”"),
        ]);

    [Fact]
    public Task What_may_still_lead_to_a_purchase_is_not_lost() => Says(
        Rows(100, "mailing", day: 1) + Rows(60, "buy", day: 2),
        [
            new("60%", "of 100 customers bought, 0% of them more than once"),
            new("100%", "of revenue (€600) comes from “Store purchase”, in 60 purchases"),
            new("100%", "of 60 purchases followed another contact, 100% of these right after “Direct mailing”"),
        ]);

    [Fact]
    public Task A_step_is_named_with_its_phase_where_another_has_the_same_name() => Says(
        Rows(40, "mailing", day: 1) + Rows(40, "buy", day: 2) + Rows(40, "mailing", day: 3) + Rows(40, "buy", day: 4),
        [
            new("100%", "of 40 customers bought, 100% of them more than once"),
            new("100%", "of revenue (€800) comes from “Store purchase”, in 80 purchases"),
            new("100%", "of 80 purchases followed another contact, 50% of these right after “Direct mailing” (Awareness)"),
        ]);

    /// <summary>Some advice is claimed as a conversion and some is not: what came before the latter led to none.</summary>
    [Fact]
    public Task What_precedes_a_step_counts_only_where_it_converts() => Says(
        Rows(100, "mailing", day: 1) + Rows(40, "buy", day: 2) + Rows(90, "advice", day: 3) + MuchLater,
        [
            new("60%", "of 101 customers bought, 66% of them more than once"),
            new("28%", "of 141 journeys end without a purchase, 75% of them at “In-store advice”"),
            new("59%", "of 101 purchases followed another contact, 100% of these right after “Direct mailing”"),
        ]);

    [Fact]
    public Task Without_purchases_it_says_what_is_used_where_customers_stay_and_where_journeys_begin() => Says(
        Rows(90, "mailing", day: 1) + Rows(60, "visit", day: 2),
        [
            new("100%", "of customers use “Direct mailing”, more than anything else"),
            new("100%", "stop at “Website visit”: 60 customers with no further step in that journey"),
            new("100%", "of journeys begin with “Direct mailing”"),
        ]);

    static async Task Says(string rows, MapMessage[] messages)
    {
        using var tenant = new GivenTenant();
        await tenant.Importing("customer,time,touchpoint,order,value,currency,conversion\n" + rows);

        Assert.Equal(messages, await tenant.Ask(data => MeasuredLinearMap.Of(data, new("five", Language.English, new DateOnly(2026, 1, 1), DateTimeZone.Utc)).Messages));
    }

    /// <summary>One row for each of the first customers.</summary>
    static string Rows(int customers, string what, int day) => string.Concat(Enumerable.Range(0, customers).Select(customer =>
        $"c{customer},2025-03-{day.ToString("00", CultureInfo.InvariantCulture)}T12:00:00Z," + what switch
        {
            "mailing" => "campaign-contact,,,,\n",
            "buy" => $"store-purchase,O{day}-{customer},10,EUR,\n",
            "advice" => customer < 60 ? "store-advice,,,,test-drive\n" : "store-advice,,,,\n",
            _ => "website-visit,,,,\n",
        }));
}

using System.Globalization;
using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis;

public sealed class ChannelSwitchesTests
{
    const string Head = "customer,time,touchpoint,location,order,value,currency\n";

    [Fact]
    public async Task Nobody_goes_over_to_what_the_company_sends()
    {
        var moves = await Moves(Head + "c1,2024-03-01T10:00:00Z,website-visit,,,,\nc1,2024-03-02T10:00:00Z,newsletter,,,,\nc1,2024-03-03T10:00:00Z,store-visit,,,,\nc1,2024-03-04T10:00:00Z,printed-catalogue,,,,\n");

        Assert.Equal(["email>store 1 1"], moves);
    }

    [Fact]
    public async Task A_click_in_a_newsletter_is_the_customers_own() => Assert.Equal(["email>email 1 1", "email>web 1 0"], await Moves(Head
        + "c1,2024-03-01T10:00:00Z,newsletter,,,,\nc1,2024-03-01T10:05:00Z,newsletter-open,,,,\nc1,2024-03-01T10:06:00Z,newsletter-click,,,,\nc1,2024-03-01T10:07:00Z,website-visit,,,,\n"));

    /// <summary>Whoever is lost still gets the newsletter: no journey goes on by that.</summary>
    [Fact]
    public async Task A_switch_that_loses_more_at_one_location_than_at_the_others_is_a_break_there()
    {
        var rows = Customers(400, customer => [("product-page", ""), ("store-advice", $"Ort {customer % 4}"), .. Goes(customer % 4 == 1 ? 2 : 9, customer / 4) ? [("store-purchase", "")] : ((string, string)[])[("newsletter", "")]]);

        var found = Assert.Single(await Breaks(rows));

        Assert.Equal(("web", "store", "Ort 1", 80, 70), (found.From, found.To, found.Break!.Location, (int)found.Break.Lost, (int)found.Break.LostAbove));
        Assert.Equal((0.2, 0.9), (found.Break.GoingOn, found.Break.Staying));
    }

    /// <summary>After an answered question everybody stops, wherever it was asked from: that is no fault of the switch.</summary>
    [Fact]
    public async Task Touchpoints_that_end_journeys_wherever_they_are_come_to_from_are_no_break()
    {
        var rows = Customers(400, customer => (customer % 4) switch
        {
            0 => [("product-page", ""), ("service-call", "")],
            1 => [("service-call", "")],
            _ => [("product-page", ""), ("product-page", ""), ("store-purchase", "")],
        });

        Assert.Empty(await Breaks(rows));
    }

    [Fact]
    public async Task A_question_to_the_service_after_the_purchase_is_not_on_the_way_to_one()
    {
        var rows = Customers(400, customer => [("store-purchase", ""), ("product-page", ""), .. customer % 2 == 0 ? [("service-call", "")] : ((string, string)[])[("product-page", ""), ("store-purchase", "")]]);

        Assert.Empty(await Breaks(rows));
    }

    [Fact]
    public async Task Clicks_within_one_visit_are_no_break()
    {
        var rows = Customers(400, customer => [("product-page", ""), .. customer % 2 == 0 ? [("test-drive", "")] : ((string, string)[])[("product-page", ""), ("store-purchase", "")]], minutes: 5);

        Assert.Empty(await Breaks(rows));
    }

    static bool Goes(int tenths, int customer) => customer % 10 < tenths;

    static string Customers(int count, Func<int, IReadOnlyList<(string Touchpoint, string Location)>> steps, int minutes = 24 * 60) => Head + string.Concat(Enumerable.Range(0, count).SelectMany(customer =>
        steps(customer).Select((step, at) => string.Create(CultureInfo.InvariantCulture,
            $"c{customer},{new DateTime(2024, 3, 1).AddMinutes(minutes * at):yyyy-MM-ddTHH:mm:ssZ},{step.Touchpoint},{step.Location},{(step.Touchpoint == "store-purchase" ? $"O{customer}-{at},5,EUR" : ",,")}\n"))));

    static async Task<IEnumerable<string>> Moves(string rows) =>
        (await Ask(rows)).Moves.Select(move => $"{move.From}>{move.To} {move.Count} {move.GoingOn}").Order(StringComparer.Ordinal);

    static async Task<IEnumerable<ChannelMoveRow>> Breaks(string rows) => (await Ask(rows)).Moves.Where(move => move.Break is not null);

    static Task<ChannelTable> Ask(string rows) => Answering.Ask(rows, new(), asked => ChannelTable.Of(asked, TestContext.Current.CancellationToken));
}

using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Analysis;

public sealed class ChannelTableTests
{
    const string Rows = """
        customer,time,touchpoint,order,value,currency,campaign
        1,2024-03-01T10:00:00Z,website-visit,,,,spring
        1,2024-03-01T12:00:00Z,website-visit,,,,
        1,2024-03-03T10:00:00Z,store-purchase,P1,10.00,EUR,
        2,2024-03-02T10:00:00Z,store-visit,,,,
        2,2024-03-02T12:00:00Z,online-purchase,P2,5.00,EUR,
        3,2024-03-02T10:00:00Z,store-purchase,P3,7.00,EUR,
        ,2024-03-02T10:00:00Z,store-purchase,P4,99.00,EUR,

        """;

    [Fact]
    public async Task Switches_and_staying_are_counted_within_journeys()
    {
        var table = await Answering.Ask(Rows, new(), asked => ChannelTable.Of(asked, TestContext.Current.CancellationToken));

        Assert.Equal(["store>web 1 1 1", "web>store 1 1 1", "web>web 1 1 1"], table.Moves.Select(move => $"{move.From}>{move.To} {move.Count} {move.Customers} {move.GoingOn}").Order(StringComparer.Ordinal));
        Assert.Equal((3, 2, 0), (table.Customers, table.InSeveral, table.Moves.Count(move => move.Break is not null)));
    }

    [Fact]
    public async Task Bought_offline_after_an_online_contact_has_bounds_for_what_is_of_nobody_known()
    {
        var table = await Answering.Ask(Rows, new(), asked => ChannelTable.Of(asked, TestContext.Current.CancellationToken));

        Assert.Equal(new(3, 11600, 2, 1700, 2, 1, 1000, 1, 1 / 3.0, 2 / 3.0), table.BoughtOffline);
        Assert.Equal(new(1, 500, 1, 500, 1, 1, 500, 1, 1, 1), table.BoughtOnline);
        Assert.Equal(0.5, table.BoughtOffline.LinkedAfterShare);
    }

    [Fact]
    public async Task An_online_purchase_is_collected_when_a_pick_up_follows_it()
    {
        const string Picked = "customer,time,touchpoint,order,value,currency\n"
            + "1,2024-03-01T10:00:00Z,online-purchase,A,5.00,EUR\n1,2024-03-02T10:00:00Z,online-purchase,B,5.00,EUR\n1,2024-03-04T10:00:00Z,store-pickup,,,\n1,2024-03-05T10:00:00Z,store-pickup,,,\n"
            + "2,2024-03-01T10:00:00Z,online-purchase,C,5.00,EUR\n2,2024-05-01T10:00:00Z,store-pickup,,,\n";

        Assert.Equal(1, (await Answering.Ask(Picked, new(), asked => ChannelTable.Of(asked, TestContext.Current.CancellationToken))).Collected);
    }

    [Fact]
    public async Task Parts_of_moves_sum_to_the_whole()
    {
        var table = await Answering.Ask(Rows, new() { By = "campaign" }, asked => ChannelTable.Of(asked, TestContext.Current.CancellationToken));

        Assert.Equal(["none store>web 1", "none web>store 1", "spring web>web 1"], table.Moves.Select(move => $"{move.Part!.Value ?? move.Part.Kind} {move.From}>{move.To} {move.Count}").Order(StringComparer.Ordinal));
    }

    /// <summary>After the visit half of the customers call and are lost; who visits again buys.</summary>
    [Fact]
    public async Task Breaks_are_those_of_the_map()
    {
        var rows = "customer,time,touchpoint,order,value,currency\n" + string.Concat(Enumerable.Range(1000, 200).Select(customer => customer % 2 == 0
            ? $"{customer},2024-03-01T10:00:00Z,website-visit,,,\n{customer},2024-03-01T11:00:00Z,service-call,,,\n"
            : $"{customer},2024-03-01T10:00:00Z,website-visit,,,\n{customer},2024-03-01T11:00:00Z,website-visit,,,\n{customer},2024-03-01T12:00:00Z,store-purchase,P{customer},5.00,EUR\n"));

        var (table, diagram) = await Answering.Ask(rows, new(), async asked => (
            await ChannelTable.Of(asked, TestContext.Current.CancellationToken),
            await MeasuredChannelDiagram.Of(asked.Journeys, asked.Desk, new(null, Language.English, new DateOnly(2024, 4, 1), DateTimeZone.Utc), TestContext.Current.CancellationToken)));

        var lost = Assert.Single(table.Moves, move => move.Break is not null);
        Assert.Equal(("web", "phone", 100, 100), (lost.From, lost.To, lost.LostCustomers, lost.Break!.LostAbove));
        Assert.Equal(Assert.Single(diagram.Switches, each => each.Break is not null).Break, lost.Break);
    }
}

using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>How customers use channels together: where they switch, where a switch loses them, and what is looked for in one place and bought in the other.</summary>
/// <param name="InSeveral">Customers with contacts in more than one channel.</param>
/// <param name="Currency">Of revenue; empty when there is none.</param>
/// <param name="Channels">The most customers first.</param>
/// <param name="Moves">From contact to contact within a journey, none of them to what the company sends, the most frequent first; from a channel to itself is staying.</param>
/// <param name="BoughtOffline">Purchases in offline channels, and those researched online before.</param>
/// <param name="BoughtOnline">Purchases in online channels, and those with an offline contact before.</param>
public sealed record ChannelTable(
    AskedOf Asked, AskedParts? By, long Customers, long InSeveral, string Currency, IReadOnlyList<ChannelUse> Channels, IReadOnlyList<ChannelMoveRow> Moves,
    CrossPlacePurchases BoughtOffline, CrossPlacePurchases BoughtOnline)
{
    const string PickUp = "store-pickup";
    const int PickUpDays = 30;
    const long Day = 86_400_000;

    public static QuestionKind Kind { get; } = new("channels", "Switches between channels, where they lose customers, and what is researched online and bought offline.", typeof(ChannelTable),
        async (asked, _, cancel) => await Of(asked, cancel))
    { UsualUnit = null };

    public static async Task<ChannelTable> Of(AskedQuestion asked, CancellationToken cancel)
    {
        var (data, channels) = (asked.Journeys, Math.Max(1, asked.Journeys.Channels.Count));
        var switches = await ChannelSwitches.Of(data, asked.Desk, asked.Engine, cancel);
        var (offline, online) = asked.Engine.OtherPlaces(new(
            [.. Enumerable.Range(0, channels).Select(code => IsOnline(data, code))], [.. data.Touchpoints.Select(key => key == PickUp)], PickUpDays * Day));
        var whole = asked.Engine with { Split = null };
        var uses = whole.Cells(new(0, 0, new int[data.Touchpoints.Count], 1) { Channels = channels, CountsWaits = false }).Cells.Select(cell => Use(data, cell))
            .OrderByDescending(use => use.Customers).ThenBy(use => use.Channel, StringComparer.Ordinal);
        var rows = switches.Moves.Moves.Select(move => Row(asked, move, switches.Breaks.GetValueOrDefault((move.Part, move.From, move.To))?.Break))
            .OrderByDescending(row => row.Count).ThenBy(row => row.From, StringComparer.Ordinal).ThenBy(row => row.To, StringComparer.Ordinal).ThenBy(row => (row.Part?.Kind, row.Part?.Value));
        return new(asked.Asked, asked.By, asked.Asked.Customers, switches.Moves.InSeveral, CurrencyCode.Text(data.Currency), [.. uses], [.. rows], CrossPlacePurchases.Of(offline), CrossPlacePurchases.Of(online)) { Collected = online.PickedUp };
    }

    /// <summary>Click and collect: online purchases that the customer picked up in a store within 30 days, and before the next online purchase.</summary>
    public long Collected { get; init; }

    static bool IsOnline(TenantJourneys data, int code) => code < data.Channels.Count && data.Channel(code).Place == ChannelPlace.Online;

    static ChannelUse Use(TenantJourneys data, CellFigures cell) => new(
        data.Channels[cell.Cell.Channel], IsOnline(data, cell.Cell.Channel), cell.Customers, cell.Linked.Interactions, cell.Unlinked.Interactions);

    static ChannelMoveRow Row(AskedQuestion asked, ChannelMove move, ChannelBreak? found) => new(
        asked.Journeys.Channels[move.From], asked.Journeys.Channels[move.To], asked.Divide(move.Part).Part, move.Count, move.Customers, move.Continued,
        move.LostCustomers, TimeSpan.FromMilliseconds(move.Gap.Median), found);
}

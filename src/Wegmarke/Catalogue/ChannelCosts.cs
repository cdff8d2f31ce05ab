using Wegmarke.Catalogue.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>What channels and campaigns cost, one sum for each source, period, channel and campaign; the last word counts.</summary>
public static class ChannelCosts
{
    static readonly EntryTable s_table = new("catalogue_costs", keys: 6,
        "source", "first_day", "last_day", "channel", "campaign", "currency", "amount", "impressions", "clicks", "as_of");

    internal static string Create => s_table.Create;

    /// <summary>In a transaction of the log, so that it is on disk before anybody is told.</summary>
    public static RowChange Write(LogTransaction transaction, ChannelCost cost) => s_table.Write(transaction,
        cost.Source, EntryText.Of(cost.From), EntryText.Of(cost.To), cost.Channel, cost.Campaign, cost.Currency, EntryText.Of(cost.Amount),
        EntryText.Of(cost.Impressions), EntryText.Of(cost.Clicks), EntryText.Of(cost.AsOf));

    /// <summary>By source, day, channel and campaign.</summary>
    public static IReadOnlyList<ChannelCost> All(LogReader reader) => [.. s_table.All(reader).Select(row => new ChannelCost(
        row[0], EntryText.Day(row[1]) ?? default, EntryText.Day(row[2]) ?? default, row[3], row[4], EntryText.Number(row[6]) ?? 0, row[5],
        EntryText.Number(row[7]) ?? 0, EntryText.Number(row[8]) ?? 0, EntryText.Instant(row[9])))];
}

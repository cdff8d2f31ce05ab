using Wegmarke.Catalogue.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>The campaigns that sources have brought; of one source and key the last word counts.</summary>
public static class Campaigns
{
    static readonly EntryTable s_table = new("catalogue_campaigns", keys: 2,
        "source", "key", "name", "channel", "type", "first_day", "last_day", "budget", "currency", "details", "as_of");

    internal static string Create => s_table.Create;

    /// <summary>In a transaction of the log, so that it is on disk before anybody is told.</summary>
    public static RowChange Write(LogTransaction transaction, Campaign campaign) => s_table.Write(transaction,
        campaign.Source, campaign.Key, campaign.Name, campaign.Channel, campaign.Type, EntryText.Of(campaign.From), EntryText.Of(campaign.To),
        EntryText.Of(campaign.Budget), campaign.Currency, campaign.Details, EntryText.Of(campaign.AsOf));

    /// <summary>By source and key.</summary>
    public static IReadOnlyList<Campaign> All(LogReader reader) => [.. s_table.All(reader).Select(row => new Campaign(
        row[0], row[1], row[2], row[3], row[4], EntryText.Day(row[5]), EntryText.Day(row[6]), EntryText.Number(row[7]), row[8], row[9], EntryText.Instant(row[10])))];
}

using Wegmarke.Catalogue.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>The contents that sources have brought; of one source and key the last word counts.</summary>
public static class OfferedContents
{
    static readonly EntryTable s_table = new("catalogue_contents", keys: 2,
        "source", "key", "title", "type", "touchpoint", "phase", "campaign", "address", "first_day", "last_day", "details", "as_of");

    internal static string Create => s_table.Create;

    /// <summary>In a transaction of the log, so that it is on disk before anybody is told.</summary>
    public static RowChange Write(LogTransaction transaction, OfferedContent content) => s_table.Write(transaction,
        content.Source, content.Key, content.Title, content.Type, content.Touchpoint, content.Phase, content.Campaign, content.Address,
        EntryText.Of(content.From), EntryText.Of(content.To), content.Details, EntryText.Of(content.AsOf));

    /// <summary>By source and key.</summary>
    public static IReadOnlyList<OfferedContent> All(LogReader reader) => [.. s_table.All(reader).Select(row => new OfferedContent(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], EntryText.Day(row[8]), EntryText.Day(row[9]), row[10], EntryText.Instant(row[11])))];
}

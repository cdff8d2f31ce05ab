using System.Globalization;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>What sources brought into the catalogue, as lines of text: campaigns, contents and costs.</summary>
static class BroughtEntries
{
    public const string Campaign = "campaign", Content = "content", Cost = "cost";

    public static IReadOnlyList<string> Words { get; } = [Campaign, Content, Cost];

    public static void Write(string word, TenantFolder folder, TextWriter output)
    {
        using var reader = LogReader.Open(folder);
        if (reader is null)
            return;
        var rows = Rows(word, reader).ToArray();
        if (rows.Length == 0)
            return;
        output.WriteLine(word);
        var widths = Enumerable.Range(0, rows[0].Length).Select(cell => rows.Max(row => row[cell].Length)).ToArray();
        foreach (var row in rows)
            output.WriteLine(Shown.Text(string.Join("  ", ["", .. row.Select((cell, at) => cell.PadRight(widths[at]))]).TrimEnd()));
    }

    static IEnumerable<string[]> Rows(string word, LogReader reader) => word switch
    {
        Campaign => Campaigns.All(reader).Select(one => (string[])[one.Key, one.Name, one.Channel, Period(one.From, one.To), one.Budget is { } budget ? $"{Shown.Amount(budget, one.Currency)} {one.Currency}" : "", From(one.Source, one.AsOf)]),
        Content => OfferedContents.All(reader).Select(one => (string[])[one.Key, one.Title, one.Type, one.Touchpoint, one.Phase, Period(one.From, one.To), From(one.Source, one.AsOf)]),
        _ => ChannelCosts.All(reader).GroupBy(cost => (cost.Source, cost.Channel, cost.Campaign, cost.Currency)).Select(sum => (string[])
            [sum.Key.Channel, sum.Key.Campaign, Period(sum.Min(cost => cost.From), sum.Max(cost => cost.To)), $"{Shown.Amount(sum.Sum(cost => cost.Amount), sum.Key.Currency)} {sum.Key.Currency}", From(sum.Key.Source, sum.Max(cost => cost.AsOf))]),
    };

    static string Period(DateOnly? from, DateOnly? to) => from is null && to is null ? "" : $"{Day(from)} – {Day(to)}";

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "…";

    static string From(string source, DateTimeOffset asOf) => $"({source}, {asOf:yyyy-MM-dd})";
}

using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke channels</c></summary>
static class ChannelsVerb
{
    public static Command Create() => QuestionVerb.Of<ChannelTable>(ChannelTable.Kind, Print);

    static void Print(ChannelTable figures, AnswerWords words)
    {
        var table = new Table();
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumns("From", "", "To");
        foreach (var figure in (string[])["Count", "Customers", "Going on", "Lost", "Median time", "Break"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        foreach (var move in figures.Moves)
        {
            string[] cells =
            [
                words.Channel(move.From), move.IsStaying ? "stays" : "→", words.Channel(move.To), $"{move.Count}", $"{move.Customers}",
                AnswerText.Share(move.GoingOnShare), $"{move.LostCustomers}", AnswerText.Duration(move.MedianGap), Break(move.Break),
            ];
            table.AddRow(figures.By is null ? cells : [AnswerText.Part(figures.By, move.Part), .. cells]);
        }
        Shown.Write(table);
        Console.WriteLine($"{figures.InSeveral} of {figures.Customers} customers use more than one channel");
        Console.WriteLine(Crossing("bought offline after an online contact", figures.BoughtOffline, figures.Currency));
        Console.WriteLine(Crossing("bought online after an offline contact", figures.BoughtOnline, figures.Currency));
        Console.WriteLine($"click and collect: {figures.Collected} of {figures.BoughtOnline.Linked} online purchases of customers were picked up in a store");
        AnswerText.Foot(figures.Asked);
    }

    static string Break(ChannelBreak? found) => found is null ? "" : $"-{AnswerText.Share(found.Difference)}, {found.LostAbove} customers";

    static string Crossing(string what, CrossPlacePurchases purchases, string currency) =>
        $"{what}: {purchases.After} of {purchases.Linked} purchases of customers ({AnswerText.Share(purchases.LinkedAfterShare)}, {Shown.Amount(purchases.AfterRevenue, currency)} {currency})"
        + (purchases.Purchases == purchases.Linked ? "" : $"; of all {purchases.Purchases} between {AnswerText.Share(purchases.LeastShare)} and {AnswerText.Share(purchases.MostShare)}, as those of nobody known may or may not be such");
}

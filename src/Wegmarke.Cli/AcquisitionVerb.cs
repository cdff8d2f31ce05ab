using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke acquisition</c></summary>
static class AcquisitionVerb
{
    public static Command Create() => QuestionVerb.Of<AcquisitionTable>(AcquisitionTable.Kind, Print);

    static void Print(AcquisitionTable figures, AnswerWords words)
    {
        var table = new Table();
        table.AddColumn($"First {AnswerText.Cell(figures.Dimension)}");
        foreach (var figure in (string[])["Customers", "Share", "Bought", "Share", "Median time", "Contacts before", $"Revenue {figures.Currency}", "each"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        foreach (var row in figures.Rows)
        {
            table.AddRow(Name(figures, row.First, words), $"{row.Customers}", AnswerText.Share(row.Share), $"{row.Bought}", AnswerText.Share(row.BoughtShare),
                row.MedianTime is { } time ? AnswerText.Duration(time) : "–", row.MedianContacts?.ToString("0", CultureInfo.InvariantCulture) ?? "–",
                Shown.Amount(row.Revenue, figures.Currency), Shown.Amount((long)Math.Round(row.RevenueEach), figures.Currency));
        }
        Shown.Write(table);
        if (figures.Left > 0)
            Console.WriteLine($"{figures.Left} more rows; --top {figures.Left + figures.Rows.Count} shows all.");
        Console.WriteLine($"{figures.Customers} customers by their first contact; {figures.Bought} bought");
        if (figures.Earlier > 0)
            Console.WriteLine($"{figures.Earlier} customers were known before and are in no row.");
        AnswerText.Foot(figures.Asked);
    }

    static string Name(AcquisitionTable figures, PartName first, AnswerWords words) => (first.Kind, figures.Dimension) switch
    {
        ("none", _) => "(none)",
        ("other", _) => "(others)",
        (_, "touchpoint") => words.Touchpoint(first.Value!), // a value has one
        (_, "channel") => words.Channel(first.Value!),
        _ => AnswerText.Cell(first.Value!),
    };
}

using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke touchpoints</c></summary>
static class TouchpointsVerb
{
    public static Command Create() => QuestionVerb.Of<TouchpointTable>(TouchpointTable.Kind, Print);

    static void Print(TouchpointTable figures, AnswerWords words)
    {
        var table = new Table();
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumns("Touchpoint", "Channel", "Phase", "Customers", "Interactions", "Conversions", $"Revenue {figures.Currency}", "Cost", "Unlinked");
        foreach (var row in figures.Rows)
        {
            string[] cells =
            [
                words.Touchpoint(row.Touchpoint), words.Channel(row.Channel),
                row.Phase ?? "–", $"{row.Customers}", $"{row.Interactions}", $"{row.Conversions}", Shown.Amount(row.Revenue + row.UnlinkedRevenue, figures.Currency), Shown.Amount(row.Cost + row.UnlinkedCost, figures.Currency), $"{row.UnlinkedInteractions}",
            ];
            table.AddRow(figures.By is null ? cells : [AnswerText.Part(figures.By, row.Part), .. cells]);
        }
        Shown.Write(table);
        Foot(figures);
    }

    static void Everything(TouchpointTable figures)
    {
        Console.WriteLine($"{figures.Customers} customers, {figures.Coverage.Rows} rows, {AnswerText.Share(figures.Coverage.LinkedShare)} linked to a customer, {AnswerText.Share(figures.Coverage.ConsentShare)} on consent");
        if (figures.Asked is { } asked)
            AnswerText.LeftOut(asked);
    }

    static void Foot(TouchpointTable figures)
    {
        if (figures.Asked is { KeepsAll: false } asked)
            AnswerText.Foot(asked);
        else
            Everything(figures);
        if (figures.UnmappedCount > figures.Unmapped.Count)
            Console.WriteLine($"{figures.UnmappedCount} names are mapped to no touchpoint; the most used {figures.Unmapped.Count} of them:");
        foreach (var name in figures.Unmapped)
            Console.WriteLine($"unmapped: '{Shown.Text(name.Name)}' ({name.Interactions} interactions); near: {string.Join(", ", name.Suggestions.Select(near => near.Touchpoint))}");
    }
}

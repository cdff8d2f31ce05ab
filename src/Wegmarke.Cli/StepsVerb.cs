using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke steps</c></summary>
static class StepsVerb
{
    public static Command Create() => QuestionVerb.Of<StepTable>(StepTable.Kind, Print);

    static void Print(StepTable figures, AnswerWords words)
    {
        var isAfter = figures.Direction == "after";
        var table = new Table();
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumn(isAfter ? "Next" : "Before");
        foreach (var figure in (string[])["Count", "Share", "Customers", "Convert", "Median time"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        foreach (var row in figures.Neighbours)
        {
            string[] cells =
            [
                row.Touchpoint is { } key ? words.Touchpoint(key) : $"({row.Kind})", $"{row.Count}", AnswerText.Share(row.Share), $"{row.Customers}",
                AnswerText.Share(row.ConversionShare), row.MedianGap is { } gap ? AnswerText.Duration(gap) : "–",
            ];
            table.AddRow(figures.By is null ? cells : [AnswerText.Part(figures.By, row.Part), .. cells]);
        }
        Shown.Write(table);
        if (figures.Left > 0)
            Console.WriteLine($"{figures.Left} more rows; --top {figures.Left + figures.Neighbours.Count} shows all.");
        var steps = figures.Steps.Count > 0 ? Markup.Remove(words.Path(figures.Steps)) : isAfter ? "the start" : "the end";
        Console.WriteLine($"{figures.Direction} {steps}: {figures.Occurrences} times, {figures.Customers} customers");
        AnswerText.Foot(figures.Asked);
    }
}

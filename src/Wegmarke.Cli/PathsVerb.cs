using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke paths</c></summary>
static class PathsVerb
{
    public static Command Create() => QuestionVerb.Of<PathTable>(PathTable.Kind, Print);

    static void Print(PathTable figures, AnswerWords words)
    {
        var table = new Table();
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumn("Path");
        foreach (var figure in (string[])["Count", "Share", "Customers", "Convert", $"Value {figures.Currency}".TrimEnd(), "Median time"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        foreach (var row in figures.Variants)
        {
            string[] cells =
            [
                words.Path(row.Path), $"{row.Count}", AnswerText.Share(row.Share), $"{row.Customers}", AnswerText.Share(row.ConversionShare),
                Shown.Amount(row.Value, figures.Currency), AnswerText.Duration(row.MedianDuration),
            ];
            table.AddRow(figures.By is null ? cells : [AnswerText.Part(figures.By, row.Part), .. cells]);
        }
        Shown.Write(table);
        if (figures.Left > 0)
            Console.WriteLine($"{figures.Left} more paths; --top N shows more.");
        Console.WriteLine($"{figures.Paths} paths of {figures.Customers} customers, {figures.Distinct} different ones{(figures.Rare > 0 ? $"; {figures.Rare} rare ones are counted together" : "")}");
        if (figures.Without > 0)
            Console.WriteLine($"{figures.Without} more do not {(figures.Since is { } since ? $"go from {Markup.Remove(words.Touchpoint(since))} " : "")}{(figures.Until is { } until ? $"come to {until}" : "to the end")}.");
        foreach (var likely in figures.Likeliest)
            Console.WriteLine($"likeliest to {likely.To}: {Markup.Remove(words.Path(likely.Path))}, {AnswerText.Share(likely.Probability)} of paths that begin; {likely.Exactly} of {likely.Reached} customers went exactly so, {likely.Within} with other steps between");
        AnswerText.Foot(figures.Asked);
    }
}

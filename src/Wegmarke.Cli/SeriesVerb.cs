using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Engine;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke series</c></summary>
static class SeriesVerb
{
    const int BarLetters = 24;

    public static Command Create() => QuestionVerb.Of<SeriesTable>(SeriesTable.Kind, (figures, _) => Print(figures));

    static void Print(SeriesTable figures)
    {
        var table = new Table();
        table.AddColumn(figures.Grain);
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumn(new TableColumn(figures.Metric == "score" ? "answers" : figures.Metric).RightAligned());
        foreach (var figure in (string[])["Unlinked", "Customers"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        table.AddColumn("");
        var most = figures.Rows.Select(row => row.Value).Append(1).Max();
        foreach (var row in figures.Rows)
        {
            string[] cells = [Value(figures, row.Value), Value(figures, row.Unlinked), $"{row.Customers}", figures.Metric == "score" ? Scores(row.Scores) : Bar(row.Value, most)];
            table.AddRow([row.Bucket + (row.IsWhole ? "" : " *"), .. figures.By is null ? Array.Empty<string>() : [AnswerText.Part(figures.By, row.Part)], .. cells]);
        }
        Shown.Write(table);
        Foot(figures);
    }

    static void Foot(SeriesTable figures)
    {
        if (figures.Rows.Any(row => !row.IsWhole))
            Console.WriteLine("* the period or the data covers only a part of it");
        var unlinked = figures.Total.Unlinked == 0 ? "" : $", {AnswerText.Share(figures.Total.UnlinkedShare)} of it of nobody known";
        Console.WriteLine($"in all {Value(figures, figures.Total.Value)} {(figures.Metric == "score" ? "answers" : figures.Metric)}{unlinked}{(figures.Total.Scores.Count == 0 ? "" : $": {Scores(figures.Total.Scores)}")}");
        AnswerText.Foot(figures.Asked);
    }

    static string Value(SeriesTable figures, long value) =>
        figures.Metric is "revenue" or "cost" && figures.Currency.Length > 0 ? $"{Shown.Amount(value, figures.Currency)} {figures.Currency}" : $"{value}";

    static string Scores(IReadOnlyList<ScoreFigures> scores) =>
        string.Join(", ", scores.Select(kind => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{$"{kind.Kind}".ToLowerInvariant()} {kind.Mean:0.00} ({kind.Count})")));

    static string Bar(long value, long most) => value <= 0 ? "" : new('█', (int)Math.Max(1, (double)value * BarLetters / most));
}

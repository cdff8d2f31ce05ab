using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke funnel</c></summary>
static class FunnelVerb
{
    const int BarLetters = 20;

    public static Command Create() => QuestionVerb.Of<FunnelTable>(FunnelTable.Kind, Print);

    static void Print(FunnelTable figures, AnswerWords words)
    {
        var table = new Table();
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumn("Step");
        foreach (var figure in (string[])["Units", "Of asked", "Of first", "Of previous", "Median time", "Dropped"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        table.AddColumn("");
        table.AddColumn("Next instead");
        foreach (var (funnel, row) in figures.Funnels.SelectMany(funnel => funnel.Steps.Select(row => (funnel, row))))
        {
            string[] cells = Cells(figures, row, words);
            table.AddRow(figures.By is null ? cells : [funnel.Part is null ? "(all)" : AnswerText.Part(figures.By, funnel.Part), .. cells]);
        }
        Shown.Write(table);
        if (figures.Funnels.SelectMany(funnel => funnel.Steps).Any(row => row.Differs is not null))
            Console.WriteLine("▼ lower, ▲ higher than in all other parts together, by more than chance");
        Console.WriteLine($"{Window(figures)}; {(figures.Hold is null ? "nothing held" : $"{Shown.Text(figures.Hold)} held along the steps")}");
        AnswerText.Foot(figures.Asked);
        if (figures.Stopped is { } stopped)
            Print("Stopped", "Since", stopped);
        if (figures.Reached is { } reached)
            Print("Came", "At", reached);
    }

    static string[] Cells(FunnelTable figures, FunnelRow row, AnswerWords words) =>
    [
        words.FunnelStep(figures, row.Step), $"{row.Units}", AnswerText.Share(row.ShareOfAsked), AnswerText.Share(row.ShareOfFirst),
        AnswerText.Share(row.ShareOfPrevious) + row.Differs switch { "lower" => " ▼", "higher" => " ▲", _ => "" },
        row.MedianTime is { } time ? AnswerText.Duration(time) : "", row.Dropped == 0 ? "" : $"{row.Dropped}",
        new('█', row.Units == 0 ? 0 : Math.Max(1, (int)Math.Round(BarLetters * (row.ShareOfFirst ?? 0)))),
        string.Join(", ", row.Next.Select(next => $"{(next.Touchpoint is { } touchpoint ? words.Touchpoint(touchpoint) : "nothing more")} {AnswerText.Share(next.Share)}")),
    ];

    static string Window(FunnelTable figures) => figures.Window is { } window ? $"within {AnswerText.Duration(window)} of the first step" : "however long it takes";

    static void Print(string who, string when, IReadOnlyList<FunnelStopRow> rows)
    {
        Console.WriteLine();
        var table = new Table().AddColumns(who, when);
        foreach (var row in rows)
            table.AddRow(AnswerText.Cell(row.Customer), row.Time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        Shown.Write(table);
    }
}

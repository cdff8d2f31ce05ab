using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke lifecycle</c></summary>
static class LifecycleVerb
{
    public static Command Create() => QuestionVerb.Of<LifecycleTable>(LifecycleTable.Kind, (figures, _) => Print(figures));

    static void Print(LifecycleTable figures)
    {
        var table = new Table();
        table.AddColumn(figures.Unit);
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        foreach (var figure in (string[])["Active", "New", "Returning", "Resurrected", "Dormant", "Change"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        foreach (var row in figures.Rows)
        {
            string[] cells = [$"{row.Active}", $"{row.New}", $"{row.Returning}", $"{row.Resurrected}", $"{row.Dormant}", $"{row.Change:+0;-0;0}"];
            table.AddRow([row.Bucket + (row.IsWhole ? "" : " *"), .. figures.By is null ? Array.Empty<string>() : [AnswerText.Part(figures.By, row.Part)], .. cells]);
        }
        Shown.Write(table);
        if (figures.Rows.Any(row => !row.IsWhole))
            Console.WriteLine("* the period or the data covers only a part of it");
        AnswerText.Foot(figures.Asked);
    }
}

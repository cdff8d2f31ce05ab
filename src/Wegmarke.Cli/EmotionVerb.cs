using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke emotion</c></summary>
static class EmotionVerb
{
    public static Command Create() => QuestionVerb.Of<EmotionTable>(EmotionTable.Kind, Print);

    static void Print(EmotionTable figures, AnswerWords words)
    {
        var table = new Table();
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumns("Touchpoint", "Phase");
        foreach (var figure in (string[])["Feeling", "95 %", "Answers"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        table.AddColumns("Scales", "Worst words");
        foreach (var row in figures.Rows)
        {
            var felt = row.Feeling;
            string[] cells =
            [
                words.Touchpoint(row.Touchpoint), row.Phase, Signed(felt.Mean), felt.Low is { } low && felt.High is { } high ? $"{Signed(low)} to {Signed(high)}" : "–", $"{felt.Answers}",
                string.Join(", ", row.Scores.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{$"{kind.Kind}".ToLowerInvariant()} {kind.Mean:0.0} ({kind.Count})"))),
                AnswerText.Cell(row.WorstWords ?? ""),
            ];
            table.AddRow(figures.By is null ? cells : [AnswerText.Part(figures.By, row.Part), .. cells]);
        }
        Shown.Write(table);
        if (figures.Left > 0)
            Console.WriteLine($"{figures.Left} more rows; --top {figures.Left + figures.Rows.Count} shows all.");
        Console.WriteLine($"{figures.Answers} answers");
        AnswerText.Foot(figures.Asked);
    }

    static string Signed(double feeling) => feeling.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
}

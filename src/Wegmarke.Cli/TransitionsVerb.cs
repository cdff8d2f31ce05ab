using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke transitions</c></summary>
static class TransitionsVerb
{
    const int MostEnds = 5;
    const int BarLetters = 12;

    public static Command Create() => QuestionVerb.Of<TransitionTable>(TransitionTable.Kind, (figures, words) => Print(figures, words.Step));

    static void Print(TransitionTable figures, Func<TransitionStep, string> name)
    {
        var table = new Table();
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumns("From", "", "To");
        foreach (var figure in (string[])["Count", "Share", "Customers", "Median time"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        table.AddColumn("");
        var most = figures.Transitions.Select(row => row.Count).DefaultIfEmpty(1).Max();
        foreach (var row in figures.Transitions)
        {
            string[] cells = [name(row.From), "→", name(row.To), $"{row.Count}", AnswerText.Share(row.Share), $"{row.Customers}", AnswerText.Duration(row.MedianGap), Bar(row.Count, most)];
            table.AddRow(figures.By is null ? cells : [AnswerText.Part(figures.By, row.Part), .. cells]);
        }
        Shown.Write(table);
        if (figures.Left > 0)
            Console.WriteLine($"{figures.Left} more rows; --top {figures.Left + figures.Transitions.Count} shows all.");
        Console.WriteLine($"{figures.Moves} moves, {figures.Distinct} different ones");
        Console.WriteLine($"begin with: {Ends(figures, end => end.Starts, name)}");
        Console.WriteLine($"end with: {Ends(figures, end => end.Ends, name)}");
        AnswerText.Foot(figures.Asked);
    }

    /// <summary>Never nothing for something.</summary>
    static string Bar(long count, long most) => new('█', (int)Math.Max(1, count * BarLetters / most));

    static string Ends(TransitionTable figures, Func<TransitionEnd, long> times, Func<TransitionStep, string> name)
    {
        var all = figures.Ends.Sum(times);
        var steps = figures.Ends.GroupBy(end => end.Step).Select(step => (step.Key, Times: step.Sum(times))).Where(step => step.Times > 0)
            .OrderByDescending(step => step.Times).ThenBy(step => step.Key.Touchpoint, StringComparer.Ordinal).Take(MostEnds).ToList();
        return all == 0 ? "–" : string.Join(", ", steps.Select(step => $"{Markup.Remove(name(step.Key))} {AnswerText.Share((double)step.Times / all)}"));
    }
}

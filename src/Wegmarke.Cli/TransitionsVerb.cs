using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke transitions</c></summary>
static class TransitionsVerb
{
    const int MostEnds = 5;
    const int BarLetters = 12;

    public static Command Create()
    {
        var per = new Option<string>("--per") { Description = "Within what one follows another: journey, customer, account, session or case.", DefaultValueFactory = _ => "journey" };
        var top = new Option<int>("--top") { Description = "Rows to show, the most frequent ones.", DefaultValueFactory = _ => TransitionTable.UsualTop };
        var language = TenantOptions.Language();
        var command = new Command("transitions", "Which touchpoint directly follows which, how often, by how many customers and after what time.") { per, top };
        var options = QuestionOptions.AddTo(command);
        command.Options.Add(language);
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            var question = options.Read(parsed, asking.Documents, parsed.GetRequiredValue(per));
            if (await asking.Store.Ask(data => asking.Desk.Ask(data, question, cancel), cancel) is not { } asked)
                return Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
            var figures = TransitionTable.Of(asked, parsed.GetRequiredValue(top));
            if (parsed.GetValue(options.Json))
                Console.WriteLine(AnswerJson.Text(figures));
            else
                Print(figures, step => Name(asked.Journeys, step, TenantOptions.LanguageOf(parsed.GetRequiredValue(language))));
            return 0;
        });
        return command;
    }

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

    static string Name(TenantJourneys data, TransitionStep step, Language language) =>
        AnswerText.Cell(data.Catalogue.TouchpointOf(step.Touchpoint).Name.In(language) + (step.Phase is null ? "" : $" · {step.Phase}"));
}

using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Feedback;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>What tests and interviews have in common on the command line.</summary>
sealed record FeedbackOptions(Option<string?> Date, IReadOnlyDictionary<Criterion, Option<double?>> Criteria, Option<string?> Note)
{
    public static FeedbackOptions New() => new(
        new Option<string?>("--date") { Description = "Day, as 2026-05-31; else today." },
        Enum.GetValues<Criterion>().ToDictionary(criterion => criterion, criterion => new Option<double?>("--" + CriterionNames.Word(criterion)) { Description = $"{CriterionNames.Of(criterion).En}: a mark from 0 to 10, 10 is best." }),
        new Option<string?>("--note") { Description = "What is worth remembering." });

    public void AddTo(Command command)
    {
        command.Options.Add(Date);
        foreach (var criterion in Criteria.Values)
            command.Options.Add(criterion);
        command.Options.Add(Note);
    }

    public DateOnly? Day(ParseResult parsed) => parsed.GetValue(Date) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new FeedbackException($"--date '{text}' is no day. Write it as 2026-05-31.");

    public IReadOnlyDictionary<string, double> Marks(ParseResult parsed) => Criteria
        .Select(criterion => (Word: CriterionNames.Word(criterion.Key), Mark: parsed.GetValue(criterion.Value)))
        .Where(mark => mark.Mark is not null).ToDictionary(mark => mark.Word, mark => mark.Mark!.Value); // filtered

    /// <summary>Everything kept of one kind, as a table or as JSON: what it is, its marks, and what was said.</summary>
    public static Command List<T>(string description, Func<TenantFolder, IReadOnlyList<T>> kept, (string[] Before, string[] After) heads, Func<T, (string[] Before, Marks Marks, string[] After)> cells)
    {
        var json = new Option<bool>("--json") { Description = "The whole answer as JSON." };
        var command = new Command("list", description) { json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var all = kept(tenant.Existing(parsed));
            if (parsed.GetValue(json))
            {
                Console.WriteLine(AnswerJson.Text(all));
                return;
            }
            var criteria = Enum.GetValues<Criterion>();
            var table = new Table().AddColumns([.. heads.Before, .. criteria.Select(criterion => CriterionNames.Of(criterion).En), .. heads.After]);
            foreach (var (before, marks, after) in all.Select(cells))
                table.AddRow([.. before.Select(Cell), .. criteria.Select(criterion => Value(marks.Of(criterion))), .. after.Select(Cell)]);
            Shown.Write(table);
        });
        return command;
    }

    public static string Cell(string text) => Markup.Escape(Shown.Text(text));

    public static string Value(double? value) => value?.ToString("0", CultureInfo.InvariantCulture) ?? "–";
}

using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Maps;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke feedback ideal</c></summary>
static class FeedbackIdealVerb
{
    public static Command Create()
    {
        var phases = new Option<string?>("--phases") { Description = "Phase model: five, six, retail, or a key of your own; else your default." };
        var json = new Option<bool>("--json") { Description = "The whole answer as JSON." };
        var language = TenantOptions.Language();
        var command = new Command("ideal", "The ideal-typical path: what journeys with a conversion use most in each phase, as far as it is good.") { phases, json, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = tenant.Existing(parsed);
            using var asking = Asking.Of(folder);
            if (await asking.Store.Current(cancel) is not { } data)
                return Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
            var spoken = TenantOptions.LanguageOf(parsed.GetRequiredValue(language));
            var path = IdealPath.Of(data, parsed.GetValue(phases), await TouchpointScores.Of(data, (folder, asking.Documents), asking.Dimensions, cancel), spoken);
            if (parsed.GetValue(json))
                Console.WriteLine(AnswerJson.Text(path));
            else
                Print(path, LocalFormat.Of(spoken));
            return 0;
        });
        return command;
    }

    static void Print(IdealPath path, LocalFormat format)
    {
        if (path.Steps.Count == 0)
        {
            Console.WriteLine($"{path.Journeys} journeys end in a conversion; {new IdealRules().FewestJourneys} are needed for an ideal-typical path.");
            return;
        }
        var table = new Table().AddColumns("Phase", "Touchpoint", "Journeys", "Of the phase", "Quality", "Weight");
        foreach (var step in path.Steps)
            table.AddRow(FeedbackOptions.Cell(step.Phase), FeedbackOptions.Cell(step.Name.Replace("\u00ad", "", StringComparison.Ordinal)), format.Count(step.Journeys), format.Share(step.Share), FeedbackOptions.Value(step.Quality), format.Number(step.Weight, 2));
        Shown.Write(table);
        Console.WriteLine($"From {format.Count(path.Journeys)} journeys that end in a conversion.");
    }
}

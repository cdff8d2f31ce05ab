using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Feedback;
using Wegmarke.Maps;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke feedback scores</c></summary>
static class FeedbackScoresVerb
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "The whole answer as JSON." };
        var language = TenantOptions.Language();
        var command = new Command("scores", "How good touchpoints are by criterion, 0 to 100, each from what, how many and when.") { json, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = tenant.Existing(parsed);
            using var asking = Asking.Of(folder);
            var scores = await TouchpointScores.Of(await asking.Store.Current(cancel), (folder, asking.Documents), asking.Dimensions, cancel);
            if (parsed.GetValue(json))
                Console.WriteLine(AnswerJson.Text(scores));
            else
                Print(scores, CatalogueStore.Read(asking.Documents), TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
            return 0;
        });
        return command;
    }

    static void Print(TouchpointScores scores, TenantCatalogue catalogue, Language language)
    {
        string Name(string touchpoint) => catalogue.TouchpointOf(touchpoint).Name.In(language).Replace("\u00ad", "", StringComparison.Ordinal);
        var table = new Table().AddColumns("Touchpoint", "Criterion", "Of 100", "95 %", "From", "How many", "Latest", "Median");
        foreach (var score in scores.Scores)
        {
            table.AddRow(FeedbackOptions.Cell(Name(score.Touchpoint)), CriterionNames.Of(score.Criterion).In(language), FeedbackOptions.Value(score.Value),
                score.Low is null ? "–" : $"{FeedbackOptions.Value(score.Low)}–{FeedbackOptions.Value(score.High)}", $"{score.From}".ToLowerInvariant(),
                score.Asked is { } asked ? $"{score.Count} of {asked}" : $"{score.Count}", score.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                score.MedianTime is { } median ? LocalFormat.Of(language).Duration(median) : "");
        }
        if (scores.Scores.Count > 0)
            Shown.Write(table);
        else
            Console.WriteLine("No data: nobody has tested a touchpoint or told of one, and no source says when requests were answered. Begin with 'wegmarke feedback test add'.");
        foreach (var silent in scores.Unanswered)
            Console.WriteLine($"{Shown.Text(Name(silent.Touchpoint))}: no data on answers to {silent.Asked} requests");
    }
}

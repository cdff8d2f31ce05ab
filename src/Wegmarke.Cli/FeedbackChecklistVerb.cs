using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Feedback;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke feedback checklist [set FILE]</c></summary>
static class FeedbackChecklistVerb
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "The whole answer as JSON." };
        var language = TenantOptions.Language();
        var command = new Command("checklist", "What testers look for, per kind of touchpoint, and how soon it should answer.") { json, language, Set() };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var lists = Checklists.Of(new Documents(tenant.Folder(parsed))).All;
            if (parsed.GetValue(json))
                Console.WriteLine(AnswerJson.Text(lists));
            else
                Print(lists, TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
        });
        return command;
    }

    static void Print(IReadOnlyList<Checklist> lists, Catalogue.Language language)
    {
        foreach (var list in lists)
        {
            var answers = list.Answers is { } times ? $"; an answer is worth 100 up to {times.Good.TotalMinutes:0.##} min and 0 from {times.Bad.TotalMinutes:0.##} min on" : "";
            Console.WriteLine($"{Shown.Text(list.Key)}: {Shown.Text(list.Name.In(language))} ({(list.Channels.Count == 0 ? "all other channels" : string.Join(", ", list.Channels))}{answers})");
            foreach (var item in list.Items)
                Console.WriteLine($"  {Shown.Text(item.Key),-22} {CriterionNames.Word(item.Criterion),-14} {Shown.Text(item.Text.In(language))}");
        }
    }

    static Command Set()
    {
        var file = new Argument<string>("FILE") { Description = "JSON: a list of checklists, in the form that src/Wegmarke/Feedback/Shipped/checklists.json has." };
        var command = new Command("set", "Keeps checklists of your own; one with the key of a shipped one stands instead of it.") { file };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var kept = Checklists.Set(new Documents(tenant.Folder(parsed)), await File.ReadAllTextAsync(parsed.GetRequiredValue(file), cancel));
            Console.WriteLine($"Kept: {string.Join(", ", kept.Select(list => Shown.Text(list.Key)))}");
            return 0;
        });
        return command;
    }
}

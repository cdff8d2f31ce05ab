using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Maps;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map diff ID [--from N] [--to N]</c></summary>
static class MapDiffVerb
{
    public static Command Create()
    {
        var id = MapDocumentVerb.Id();
        var from = new Option<int?>("--from") { Description = "The earlier version; else the one before the later." };
        var to = new Option<int?>("--to") { Description = "The later version; else the newest." };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var language = TenantOptions.Language();
        var command = new Command("diff", "Says what changed between two versions of a map.") { id, from, to, json, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var (store, name) = (MapDocumentVerb.Existing(tenant.Folder(parsed)), parsed.GetRequiredValue(id));
            switch (store.Difference(name, parsed.GetValue(from), parsed.GetValue(to)))
            {
                case (null, var problem):
                    return Outcome.Fail(Shown.Text(problem));
                case (var difference, _) when parsed.GetValue(json):
                    Console.WriteLine(AnswerJson.Text(difference));
                    return 0;
                case (var difference, _):
                    Console.WriteLine($"{Shown.Text(name)}: version {difference.From} to {difference.To}, {difference.Changes.Count} changes");
                    foreach (var sentence in difference.Sentences(TenantOptions.LanguageOf(parsed.GetRequiredValue(language))))
                        Console.WriteLine("  " + Shown.Text(sentence));
                    return 0;
            }
        });
        return command;
    }
}

using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke profile search TEXT</c></summary>
static class ProfileSearchVerb
{
    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "The beginning of an identifier, a name or an address; several words narrow it down." };
        var take = new Option<int>("--take") { Description = "How many at most.", DefaultValueFactory = _ => ProfileFinder.UsualTake };
        var json = new Option<bool>("--json") { Description = "Answer as JSON, with the names of docs/guide/profiles.md." };
        var command = new Command("search", "Finds customers by the beginning of an identifier or a name.") { text, take, json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Run(tenant.Existing(parsed), (parsed.GetRequiredValue(text), parsed.GetRequiredValue(take)), parsed.GetValue(json), cancel));
        return command;
    }

    static async Task<int> Run(TenantFolder folder, (string Text, int Take) wanted, bool json, CancellationToken cancel)
    {
        using var asking = Asking.Of(folder);
        if (await new ProfileFinder(folder, asking.Store).Find(wanted.Text, wanted.Take, cancel) is not { } hits)
            return SegmentVerb.NoData();
        if (json)
            Console.WriteLine(AnswerJson.Text(hits));
        else
            Print(hits);
        return 0;
    }

    static void Print(ProfileHits hits)
    {
        var table = new Table().AddColumns("Customer", "Name", "Also", "Contacts", "Last contact");
        foreach (var hit in hits.Profiles)
        {
            table.AddRow(AnswerText.Cell(hit.Identifier), AnswerText.Cell(hit.Name ?? "–"), AnswerText.Cell(string.Join(", ", hit.Identifiers)),
                $"{hit.Figures.Contacts}", hit.Figures.LastContact is { } last ? $"{last:yyyy-MM-dd}" : "–");
        }
        Shown.Write(table);
        if (hits.HasMore)
            Console.WriteLine("There are others. Type more, or ask for more with --take.");
    }
}

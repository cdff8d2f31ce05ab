using System.CommandLine;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke catalogue set FILE…</c></summary>
static class CatalogueSetVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "JSON files of one entry or a list of entries, each with kind, key and body.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("set", "Stores entries of your own or changes to shipped ones. All files are checked together before anything is stored.") { files };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var entries = new List<CatalogueEntry>();
            foreach (var file in parsed.GetRequiredValue(files))
                entries.AddRange(Entries(file, await File.ReadAllTextAsync(file, cancel)));
            return Say(SetEntries.Run(new Documents(tenant.Folder(parsed)), entries));
        });
        return command;
    }

    public static IReadOnlyList<CatalogueEntry> Entries(string file, string text)
    {
        try
        {
            return CatalogueEntry.ReadAll(text);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"{file}: {problem.Message} Nothing was stored.", problem);
        }
    }

    public static int Say(SetOutcome outcome)
    {
        switch (outcome)
        {
            case SetOutcome.Refused(var problems):
                return Outcome.Fail(string.Join('\n', [.. problems.Select(CatalogueVerb.Line), "Nothing was stored."]));
            case SetOutcome.Stored(var changed, var unchanged):
                foreach (var entry in changed)
                    Console.WriteLine($"{CatalogueKinds.Word(entry.Kind)} {entry.Key}");
                Console.WriteLine($"{changed.Count} stored, {unchanged} unchanged");
                return 0;
            default:
                throw new InvalidOperationException("An outcome that this verb does not know.");
        }
    }
}

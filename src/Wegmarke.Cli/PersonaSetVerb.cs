using System.CommandLine;
using Wegmarke.Catalogue;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke persona set FILE…</c></summary>
static class PersonaSetVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "JSON files of one persona or a list of them, each with kind \"persona\", key and body.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("set", "Stores personas. All files are checked together before anything is stored; the segments they stand for must be there.") { files };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var entries = new List<CatalogueEntry>();
            foreach (var file in parsed.GetRequiredValue(files))
                entries.AddRange(CatalogueSetVerb.Entries(file, await File.ReadAllTextAsync(file, cancel)));
            return CatalogueSetVerb.Say(Segments.SetPersonas(new Documents(tenant.Folder(parsed)), entries));
        });
        return command;
    }
}

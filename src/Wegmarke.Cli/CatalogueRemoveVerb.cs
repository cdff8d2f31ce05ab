using System.CommandLine;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke catalogue remove KIND KEY</c></summary>
static class CatalogueRemoveVerb
{
    public static Command Create()
    {
        var (kind, key) = (CatalogueVerb.Kind(), CatalogueVerb.Key());
        var command = new Command("remove", "Removes an entry of your own; a shipped one that you changed is as shipped again.") { kind, key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var (folder, word, name) = (tenant.Folder(parsed), parsed.GetRequiredValue(kind), parsed.GetRequiredValue(key));
            if (!File.Exists(folder.State))
                return NotThere(word, name);
            switch (RemoveEntry.Run(new Documents(folder), CatalogueVerb.KindOf(parsed, kind), name))
            {
                case RemoveOutcome.NotThere:
                    return NotThere(word, name);
                case RemoveOutcome.Refused(var problems):
                    return Outcome.Fail(string.Join('\n',
                        [$"{word} {name} is still needed; without it these would be left out:", .. problems.Select(CatalogueVerb.Line), "Nothing was removed."]));
                default:
                    Console.WriteLine($"{word} {name} removed");
                    return 0;
            }
        });
        return command;
    }

    static int NotThere(string kind, string key) =>
        Outcome.Fail($"You have no {kind} '{key}' of your own; what is shipped stays. Your own are marked in 'wegmarke catalogue list {kind}'.");
}

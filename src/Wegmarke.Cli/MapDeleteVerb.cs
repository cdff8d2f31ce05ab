using System.CommandLine;
using Wegmarke.Maps;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map delete ID [--for-ever]</c></summary>
static class MapDeleteVerb
{
    public static Command Create()
    {
        var id = MapDocumentVerb.Id();
        var forEver = new Option<bool>("--for-ever") { Description = "Remove all versions, too, for good; for what names a person who is to be forgotten." };
        var command = new Command("delete", "Deletes a map; its versions stay, and 'map restore' brings it back.") { id, forEver };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var (store, name) = (MapDocumentVerb.Existing(tenant.Folder(parsed)), parsed.GetRequiredValue(id));
            if (!parsed.GetValue(forEver))
                return MapDocumentVerb.Say(store.Delete(name, expected: null));
            if (store.Find(name) is not null && store.Delete(name, expected: null) is not MapOutcome.Stored and var refused)
                return MapDocumentVerb.Say(refused);
            if (store.Forget(name) is not MapOutcome.Stored and var missing)
                return MapDocumentVerb.Say(missing);
            Console.WriteLine($"{name}: removed with all versions");
            return 0;
        });
        return command;
    }
}

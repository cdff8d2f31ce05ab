using System.CommandLine;
using Wegmarke.Maps;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map show ID [--version N]</c></summary>
static class MapShowVerb
{
    public static Command Create()
    {
        var id = MapDocumentVerb.Id();
        var version = new Option<int?>("--version") { Description = "An earlier version." };
        var command = new Command("show", "Prints a map as JSON, for 'map save' to take after editing.") { id, version };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var (store, name) = (MapDocumentVerb.Existing(tenant.Folder(parsed)), parsed.GetRequiredValue(id));
            if (parsed.GetValue(version) is { } number && store.Version(name, number) is null)
                return Outcome.Fail($"The map '{Shown.Text(name)}' has no version {number}. See 'wegmarke map list --versions {Shown.Text(name)}'.");
            var map = parsed.GetValue(version) is { } wanted ? store.Version(name, wanted)! : MapDocumentVerb.Existing(store, name); // looked for above
            Console.WriteLine(map.ToJson());
            return 0;
        });
        return command;
    }
}

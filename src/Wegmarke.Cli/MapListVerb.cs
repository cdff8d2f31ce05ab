using System.CommandLine;
using Wegmarke.Maps;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map list</c></summary>
static class MapListVerb
{
    public static Command Create()
    {
        var deleted = new Option<bool>("--deleted") { Description = "Those that are deleted and can be restored." };
        var versions = new Option<string?>("--versions") { Description = "All versions of the map of this id." };
        var command = new Command("list", "Lists maps, or the versions of one.") { deleted, versions };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = tenant.Folder(parsed);
            if (!File.Exists(folder.State))
                return Empty();
            var store = MapDocumentVerb.Store(folder);
            if (parsed.GetValue(versions) is { } id)
                return Versions(store, id);
            var maps = store.Everything().Where(map => map.IsDeleted == parsed.GetValue(deleted)).ToArray();
            foreach (var map in maps)
                Console.WriteLine(Shown.Text($"{map.Id}  {map.Map.Name}  ({MapKinds.Word(map.Map.Kind)}, {MapKinds.Word(map.Map.Status)}, {map.Map.Steps.Count} steps, version {map.Version})"));
            return maps.Length > 0 || parsed.GetValue(deleted) ? 0 : Empty();
        });
        return command;
    }

    static int Empty()
    {
        Console.WriteLine("There are no maps yet. Begin one with 'wegmarke map new --template retail' or 'wegmarke map import FILE'.");
        return 0;
    }

    static int Versions(JourneyMapDocuments store, string id)
    {
        var versions = store.Versions(id);
        foreach (var version in versions)
            Console.WriteLine(Shown.Text($"{version.Version}  {version.SavedAt:yyyy-MM-dd HH:mm} UTC  {version.Note}".TrimEnd()));
        return versions.Count > 0 ? 0 : Outcome.Fail($"There never was a map '{Shown.Text(id)}'. Those there are: 'wegmarke map list'.");
    }
}

using System.CommandLine;
using Wegmarke.Maps;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map save FILE</c></summary>
static class MapSaveVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "JSON of a map, as 'map show' prints it." };
        var id = new Option<string?>("--id") { Description = "Id of the map; else the file's own." };
        var note = MapDocumentVerb.Note();
        var command = new Command("save", "Stores a map from a file: a new one, or a new version of the one whose id and version the file names.") { file, id, note };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var path = parsed.GetRequiredValue(file);
            var edit = Edit(path, await File.ReadAllBytesAsync(path, cancel), parsed.GetValue(id));
            var store = MapDocumentVerb.Store(tenant.Folder(parsed));
            return MapDocumentVerb.Say(edit.Id.Length == 0 ? store.Create(edit.Map, parsed.GetRequiredValue(note)) : store.Save(edit with { Note = parsed.GetRequiredValue(note) }));
        });
        return command;
    }

    static MapEdit Edit(string path, byte[] file, string? id)
    {
        try
        {
            var edit = MapEdit.Parse(file);
            return id is null ? edit : edit with { Id = id, Version = id == edit.Id ? edit.Version : 0 };
        }
        catch (FormatException problem)
        {
            throw new FormatException($"{path}: {problem.Message} Nothing was stored.", problem);
        }
    }
}

using System.CommandLine;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map import FILE [--name NAME]</c></summary>
static class MapImportVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Table of stages by lanes (CSV, .xlsx, .ods): the first row the stages, the first column the lanes." };
        var name = new Option<string?>("--name") { Description = "Name of the map; else the table's own, else the file's." };
        var id = new Option<string?>("--id") { Description = "Id of the map; else made of its name." };
        var phases = new Option<string?>("--phases") { Description = "Phase model that the stages are of; else found." };
        var note = MapDocumentVerb.Note();
        var command = new Command("import", "Makes a map of a table that people drew, or of an exported one.") { file, name, id, phases, note };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var documents = new Documents(tenant.Folder(parsed));
            var read = Reading(path, documents, parsed.GetValue(phases) ?? "");
            var map = parsed.GetValue(name) is { } own ? read.Map with { Name = own } : read.Map;
            foreach (var line in read.Notes)
                Console.WriteLine(Shown.Text(line));
            var store = new JourneyMapDocuments(documents, TimeProvider.System);
            return MapDocumentVerb.Say(parsed.GetValue(id) is { } wanted ? store.Save(new(wanted, 0, map, parsed.GetRequiredValue(note))) : store.Create(map, parsed.GetRequiredValue(note)));
        });
        return command;
    }

    static MapTableReading Reading(string path, Documents documents, string phases)
    {
        try
        {
            return MapTableReading.Of(CellGrid.Read(path), CatalogueStore.Read(documents), Path.GetFileNameWithoutExtension(path), phases);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"{path}: {problem.Message} Nothing was stored.", problem);
        }
    }
}

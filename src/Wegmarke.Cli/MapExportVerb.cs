using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map export ID --out FILE.json|csv|xlsx|svg|pdf</c></summary>
static class MapExportVerb
{
    public static Command Create()
    {
        var id = MapDocumentVerb.Id();
        var output = new Option<string>("--out") { Description = "File to write: .json complete, .csv or .xlsx as a table, .svg as a picture, .pdf to print (with Chromium).", Required = true };
        var theme = new Option<string>("--theme") { Description = "Of a picture: light, dark, or as the reader's system is set.", DefaultValueFactory = _ => "auto" };
        theme.AcceptOnlyFromAmong("light", "dark", "auto");
        var language = TenantOptions.Language();
        var command = new Command("export", "Writes a map to a file; pictures with the figures as measured now.") { id, output, theme, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var (folder, path) = (tenant.Folder(parsed), parsed.GetRequiredValue(output));
            var stored = MapDocumentVerb.Existing(MapDocumentVerb.Existing(folder), parsed.GetRequiredValue(id));
            var documents = new Documents(folder);
            var spoken = TenantOptions.LanguageOf(parsed.GetRequiredValue(language));
            switch (Path.GetExtension(path).ToLowerInvariant())
            {
                case ".json":
                    await File.WriteAllTextAsync(path, stored.ToJson(), cancel);
                    break;
                case ".csv":
                    await File.WriteAllBytesAsync(path, MapTable.Of(stored.Map, CatalogueStore.Read(documents), spoken).ToCsv(), cancel);
                    break;
                case ".xlsx":
                    await File.WriteAllBytesAsync(path, MapTable.Of(stored.Map, CatalogueStore.Read(documents), spoken).ToExcel(), cancel);
                    break;
                case ".svg":
                    await File.WriteAllTextAsync(path, await Picture(folder, stored.Map, new(spoken, Enum.Parse<Theme>(parsed.GetRequiredValue(theme), ignoreCase: true)), cancel), cancel);
                    break;
                case ".pdf":
                    if (PdfBrowser.Find() is not { } browser)
                        return Outcome.Fail(PdfBrowser.Missing("an .svg"));
                    await File.WriteAllBytesAsync(path, await browser.Print(PdfBrowser.PageOf(await Picture(folder, stored.Map, new(spoken, Theme.Light), cancel)), cancel), cancel);
                    break;
                default:
                    return Outcome.Fail($"{path}: the ending says what is written; it is one of .json, .csv, .xlsx, .svg and .pdf.");
            }
            Console.WriteLine($"{path}: {stored.Map.Steps.Count} steps, {stored.Map.Lanes.Count} lanes, version {stored.Version}");
            return 0;
        });
        return command;
    }

    static async Task<string> Picture(TenantFolder folder, JourneyMapDocument map, Look look, CancellationToken cancel)
    {
        using var asking = Asking.Of(folder);
        var subject = new MapSubject(folder.Exists ? await asking.Store.Current(cancel) : null, asking.Store, asking.Desk, MapRequests.Of(asking.Documents, TimeProvider.System, null, look.Language));
        return LinearMapSvg.Draw(MeasuredMapDocument.Of(map, subject, CatalogueStore.Read(asking.Documents)), look.Language, look.Theme);
    }

    sealed record Look(Language Language, Theme Theme);
}

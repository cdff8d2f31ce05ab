using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map new [--template KEY | --from-data] --name NAME</c></summary>
static class MapNewVerb
{
    public static Command Create()
    {
        var name = new Option<string?>("--name") { Description = "Name of the map." };
        var id = new Option<string?>("--id") { Description = "Id of the map; else made of its name." };
        var template = new Option<string?>("--template") { Description = $"Begin with one of {string.Join("; ", MapTemplate.All.Select(known => $"{known.Key} = {known.Name.En}"))}." };
        template.AcceptOnlyFromAmong([.. MapTemplate.All.Select(known => known.Key)]);
        var kind = new Option<string?>("--kind") { Description = "as-is, to-be, service-blueprint or onboarding." };
        kind.AcceptOnlyFromAmong([.. MapKinds.Words]);
        var phases = new Option<string?>("--phases") { Description = "Phase model of a map that begins without template; else your default." };
        var fromData = new Option<bool>("--from-data") { Description = "Begin with the steps that your data shows, bound to their touchpoints." };
        var (language, note) = (TenantOptions.Language(), MapDocumentVerb.Note());
        var command = new Command("new", "Begins a map: from a template, from your data, or with a step for each phase.") { name, id, template, kind, phases, fromData, language, note };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = parsed.GetValue(fromData) ? tenant.Existing(parsed) : tenant.Folder(parsed);
            var documents = new Documents(folder);
            var wanted = new WantedMap(parsed.GetValue(name), MapKinds.Named(parsed.GetValue(kind)), parsed.GetValue(phases), TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
            if (parsed.GetValue(fromData) && parsed.GetValue(template) is not null)
                return Outcome.Fail("--from-data and --template: a map begins with one of them. Leave the other out.");
            if (parsed.GetValue(template) is not null && wanted.Phases is not null)
                return Outcome.Fail("--template and --phases: a template brings its own phases. Leave one of them out.");
            var map = parsed.GetValue(fromData) ? await FromData(folder, documents, wanted, cancel)
                : parsed.GetValue(template) is { } key ? FromTemplate(MapTemplate.Find(key)!, wanted) // the option accepts nothing else
                : Blank(documents, wanted);
            var store = new JourneyMapDocuments(documents, TimeProvider.System);
            return MapDocumentVerb.Say(parsed.GetValue(id) is { } own ? store.Save(new(own, 0, map, parsed.GetRequiredValue(note))) : store.Create(map, parsed.GetRequiredValue(note)));
        });
        return command;
    }

    static JourneyMapDocument FromTemplate(MapTemplate template, WantedMap wanted)
    {
        var map = template.Map(wanted.Language, wanted.Name);
        return wanted.Kind is { } kind ? MapTemplate.As(kind, map) : map;
    }

    static JourneyMapDocument Blank(Documents documents, WantedMap wanted)
    {
        var catalogue = CatalogueStore.Read(documents);
        var model = wanted.Phases is null ? catalogue.DefaultPhaseModel : catalogue.FindPhaseModel(wanted.Phases)
            ?? throw new ArgumentException($"There is no phase model '{Shown.Text(wanted.Phases)}'. Known are {string.Join(", ", catalogue.PhaseModels.Select(known => known.Key))}.");
        var name = wanted.Name ?? throw new ArgumentException("The map has no name. Give it one with --name, or begin with --template or --from-data.");
        return MapTemplate.Blank(name, wanted.Kind ?? MapDocumentKind.AsIs, model, wanted.Language);
    }

    static async Task<JourneyMapDocument> FromData(TenantFolder folder, Documents documents, WantedMap wanted, CancellationToken cancel)
    {
        using var store = new JourneyStore(folder, documents);
        var data = await store.Current(cancel) ?? throw new ArgumentException("There are no interactions yet. Import some with 'wegmarke import FILE', or begin with --template.");
        var map = MeasuredDraft.Of(data, MapRequests.Of(documents, TimeProvider.System, wanted.Phases, wanted.Language), wanted.Kind ?? MapDocumentKind.AsIs);
        return wanted.Name is { } name ? map with { Name = name } : map;
    }

    sealed record WantedMap(string? Name, MapDocumentKind? Kind, string? Phases, Language Language);
}

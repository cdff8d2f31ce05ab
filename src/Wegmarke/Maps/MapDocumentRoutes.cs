using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>Map documents over HTTP: a version is an ETag, and who writes says in If-Match which one was edited.</summary>
static class MapDocumentRoutes
{
    static readonly string[] s_tables =
        ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet"];

    public static void MapDocuments(this RouteGroupBuilder maps)
    {
        maps.MapGet("", All).Needs(Right.Read).WithSummary("All maps.");
        maps.MapPost("", Create).Needs(Right.Write).WithSummary("Stores a new map: the document sent, a template (template=retail), or the measured journey (fromData=true).");
        maps.MapPost("/import", Import).Needs(Right.Write).WithSummary("Makes a map of a table of stages by lanes, sent as text/csv, .xlsx or .ods.");
        maps.MapGet("/templates", Templates).Needs(Right.Read).WithSummary("Templates that a map can begin with.");
        maps.MapGet("/{id}", One).Needs(Right.Read).WithSummary("A map as it stands; its version is the ETag.");
        maps.MapPut("/{id}", Put).Needs(Right.Write).WithSummary("Stores a new version, if If-Match names the newest; 412 answers with both.");
        maps.MapDelete("/{id}", Delete).Needs(Right.Write).WithSummary("Deletes a map, if If-Match names the newest version. It can be restored.");
        maps.MapPost("/{id}/restore", Restore).Needs(Right.Write).WithSummary("Makes a version the newest, or brings a deleted map back.");
        maps.MapGet("/{id}/versions", Versions).Needs(Right.Read).WithSummary("All versions: number, time and note.");
        maps.MapGet("/{id}/versions/{number:int}", Version).Needs(Right.Read).WithSummary("A map as an earlier version.");
        maps.MapGet("/{id}/diff", Difference).Needs(Right.Read).WithSummary("What changed between two versions.");
        maps.MapGet("/{id}/drawing", Drawing).Needs(Right.Read).WithSummary("The map drawn with today's figures: as a picture (format=svg), to print (format=pdf) or as its content (format=json).");
        maps.MapGet("/{id}/table", Table).Needs(Right.Read).WithSummary("The map as a table of stages by lanes: format=csv or xlsx.");
    }

    static JourneyMapDocuments Store(Tenant tenant, TimeProvider clock) => new(tenant.Documents, clock);

    static IEnumerable<object> All(Tenant tenant, TimeProvider clock) => Store(tenant, clock).All().Select(map => new
    {
        map.Id,
        map.Version,
        map.SavedAt,
        map.Map.Name,
        Kind = Word.Of(map.Map.Kind),
        Status = Word.Of(map.Map.Status),
        map.Map.Owner,
        map.Map.Tags,
        Personas = map.Map.Personas.Select(persona => persona.Name),
        Steps = map.Map.Steps.Count,
    });

    static IResult One(string id, HttpResponse response, Tenant tenant, TimeProvider clock) =>
        Store(tenant, clock).Find(id) is { } map ? MapAnswers.Map(map, response) : MapAnswers.NotThere(id);

    static IResult Version(string id, int number, HttpResponse response, Tenant tenant, TimeProvider clock) =>
        Store(tenant, clock).Version(id, number) is { } map ? MapAnswers.Map(map, response) : MapAnswers.NotThere(id, number);

    static IResult Templates(string? lang) => LanguageOf(lang) is { } language
        ? TypedResults.Ok(MapTemplate.All.Select(template => new { template.Key, Name = template.Name.In(language) })) : NoLanguage(lang);

    static async Task<IResult> Create(HttpRequest request, [AsParameters] NewMap wanted, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        // A page of another origin can send no JSON without being asked first, which is never granted.
        if (!request.HasJsonContentType())
            return MapAnswers.NotJson();
        if (LanguageOf(wanted.Lang) is not { } language)
            return NoLanguage(wanted.Lang);
        var (id, template, note) = (wanted.Id, wanted.Template, wanted.Note);
        var (document, problem) = wanted.FromData is true ? await Measured(wanted, language, tenant, clock, cancel)
            : template is null ? await MapAnswers.Document(request, cancel)
            : MapTemplate.Find(template) is { } found ? (found.Map(language, wanted.Name), null)
            : (null, MapAnswers.Bad($"There is no template '{PeoplesText.Shown(template)}'. Those there are: {string.Join(", ", MapTemplate.All.Select(known => known.Key))}."));
        if (document is null)
            return problem!; // one of both is there
        var store = Store(tenant, clock);
        return MapAnswers.Of(id is null ? store.Create(document, note ?? "") : store.Save(new(id, 0, document, note ?? "")), document, request.HttpContext);
    }

    static async Task<(JourneyMapDocument? Map, IResult? Problem)> Measured(NewMap wanted, Language language, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        if (wanted.Template is not null)
            return (null, MapAnswers.Bad($"template={PeoplesText.Shown(wanted.Template)} and fromData=true: a map begins with one of both."));
        if (await tenant.Journeys().Current(cancel) is not { } data)
            return (null, TypedResults.Problem("There are no interactions yet to begin a map from. Import some, or begin with a template.", statusCode: StatusCodes.Status404NotFound));
        if (data.FindModel(wanted.Phases) is null)
            return (null, AnalysisFeature.UnknownModel(data, wanted.Phases));
        try
        {
            var map = MeasuredDraft.Of(data, MapRequests.Of(tenant.Documents, clock, wanted.Phases, language), MapDocumentKind.AsIs);
            return (wanted.Name is { } name ? map with { Name = name } : map, null);
        }
        catch (ArgumentException nothing)
        {
            return (null, MapAnswers.Bad(nothing.Message));
        }
    }

    /// <summary>Tables are none of the types that a page of another origin may send without being asked first.</summary>
    static async Task<IResult> Import(HttpRequest request, [AsParameters] NewTable wanted, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        if (!s_tables.Contains(request.ContentType?.Split(';')[0].Trim() ?? "", StringComparer.OrdinalIgnoreCase))
            return TypedResults.Problem($"A table is sent with Content-Type: {string.Join(", ", s_tables)}.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        using var file = new MemoryStream();
        await request.Body.CopyToAsync(file, cancel);
        file.Position = 0;
        try
        {
            var read = MapTableReading.Of(CellGrid.Read("The table", file), CatalogueStore.Read(tenant.Documents), wanted.Name ?? "Karte", wanted.Phases ?? "");
            read = wanted.Name is { } name ? read with { Map = read.Map with { Name = name } } : read;
            var store = Store(tenant, clock);
            return MapAnswers.Imported(wanted.Id is { } id ? store.Save(new(id, 0, read.Map, wanted.Note ?? "")) : store.Create(read.Map, wanted.Note ?? ""), read, request.HttpContext);
        }
        catch (Exception problem) when (problem is FormatException or ImportException)
        {
            return MapAnswers.Bad(problem.Message);
        }
    }

    static async Task<IResult> Put(string id, HttpRequest request, string? note, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        if (!request.HasJsonContentType())
            return MapAnswers.NotJson();
        var store = Store(tenant, clock);
        var stored = store.Find(id);
        var (isMet, problem) = MapAnswers.Precondition(request, stored);
        if (problem is not null)
            return problem;
        var (document, wrong) = await MapAnswers.Document(request, cancel);
        if (document is null)
            return wrong!; // one of both is there
        if (!isMet)
            return MapAnswers.Conflict(stored, document, request.HttpContext);
        return MapAnswers.Of(store.Save(new(id, stored?.Version ?? 0, document, note ?? "")), document, request.HttpContext);
    }

    static IResult Delete(string id, HttpRequest request, Tenant tenant, TimeProvider clock) => Change(id, request, tenant, clock, (store, version) => store.Delete(id, version));

    static IResult Restore(string id, int? version, HttpRequest request, Tenant tenant, TimeProvider clock)
    {
        var store = Store(tenant, clock);
        // A deleted map has a newest version, too: the deletion.
        var newest = store.Versions(id) is [.., var last] ? last : null;
        if (newest is null)
            return MapAnswers.NotThere(id);
        var (isMet, problem) = MapAnswers.Precondition(request, newest);
        return problem ?? (isMet ? MapAnswers.Of(store.Restore(id, version, newest.Version), null, request.HttpContext) : MapAnswers.Conflict(newest, null, request.HttpContext));
    }

    static IResult Change(string id, HttpRequest request, Tenant tenant, TimeProvider clock, Func<JourneyMapDocuments, int, MapOutcome> change)
    {
        var store = Store(tenant, clock);
        if (store.Find(id) is not { } stored)
            return MapAnswers.NotThere(id);
        var (isMet, problem) = MapAnswers.Precondition(request, stored);
        return problem ?? (isMet ? MapAnswers.Of(change(store, stored.Version), null, request.HttpContext) : MapAnswers.Conflict(stored, null, request.HttpContext));
    }

    static IResult Versions(string id, Tenant tenant, TimeProvider clock) =>
        Store(tenant, clock).Versions(id) is { Count: > 0 } versions
            ? TypedResults.Ok(versions.Select(map => new { map.Version, map.SavedAt, map.Note, map.IsDeleted }))
            : MapAnswers.NotThere(id);

    static IResult Difference(string id, int? from, int? to, string? lang, Tenant tenant, TimeProvider clock) =>
        LanguageOf(lang) is not { } language ? NoLanguage(lang)
            : Store(tenant, clock).Difference(id, from, to) is (var difference, var problem) && difference is not null
            ? TypedResults.Ok(new { difference.From, difference.To, difference.Changes, Sentences = difference.Sentences(language) })
            : TypedResults.Problem(problem, statusCode: StatusCodes.Status404NotFound);

    static async Task<IResult> Drawing(string id, int? version, string? lang, string? theme, string? format, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        if (MapOptions.Parse(lang, theme, format) is not { } options)
            return MapAnswers.Bad($"lang={lang}, theme={theme}, format={format}: lang is de or en, theme light, dark or auto, format svg, pdf or json.");
        var store = Store(tenant, clock);
        if ((version is { } number ? store.Version(id, number) : store.Find(id)) is not { } stored)
            return MapAnswers.NotThere(id, version);
        return await MapsFeature.Drawn(await Measured(stored.Map, tenant, clock, options.Language, cancel), id, options, cancel);
    }

    /// <summary>With today's figures.</summary>
    internal static async Task<LinearMap> Measured(JourneyMapDocument map, Tenant tenant, TimeProvider clock, Language language, CancellationToken cancel)
    {
        var data = await tenant.Journeys().Current(cancel);
        var subject = new MapSubject(data, tenant.Journeys(), tenant.Questions(), MapRequests.Of(tenant.Documents, clock, null, language));
        return MeasuredMapDocument.Of(map, subject, CatalogueStore.Read(tenant.Documents));
    }

    static IResult Table(string id, string? format, string? lang, Tenant tenant, TimeProvider clock)
    {
        if (Store(tenant, clock).Find(id) is not { } stored)
            return MapAnswers.NotThere(id);
        if (LanguageOf(lang) is not { } language)
            return NoLanguage(lang);
        var table = MapTable.Of(stored.Map, CatalogueStore.Read(tenant.Documents), language);
        try
        {
            return format switch
            {
                null or "csv" => TypedResults.File(table.ToCsv(), "text/csv; charset=utf-8", $"{id}.csv"),
                "xlsx" => TypedResults.File(table.ToExcel(), s_tables[1], $"{id}.xlsx"),
                _ => MapAnswers.Bad($"format={format}: it is csv or xlsx."),
            };
        }
        catch (FormatException problem)
        {
            return MapAnswers.Bad(problem.Message);
        }
    }

    /// <summary>German unless something else is said; null for a language that there is none of.</summary>
    static Language? LanguageOf(string? lang) => lang switch { null or "de" => Language.German, "en" => Language.English, _ => null };

    static IResult NoLanguage(string? lang) => MapAnswers.Bad($"lang={lang}: lang is de or en.");

    /// <summary>How a map is begun, as it stands in the address.</summary>
    sealed record NewMap(string? Id, string? Template, bool? FromData, string? Phases, string? Name, string? Lang, string? Note);

    /// <summary>What a table does not say.</summary>
    sealed record NewTable(string? Id, string? Name, string? Phases, string? Note);
}

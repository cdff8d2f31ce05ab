using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>Map documents over HTTP: a version is an ETag, and who writes says in If-Match which one was edited.</summary>
static class MapDocumentRoutes
{
    public static void MapDocuments(this RouteGroupBuilder maps)
    {
        maps.MapGet("", All).Needs(Right.Read).WithSummary("All maps.");
        maps.MapPost("", Create).Needs(Right.Write).WithSummary("Stores a new map: the document sent, or a template (template=retail).");
        maps.MapGet("/templates", (string? lang) => MapTemplate.All.Select(template => new { template.Key, Name = template.Name.In(LanguageOf(lang)) })).Needs(Right.Read).WithSummary("Templates that a map can begin with.");
        maps.MapGet("/{id}", One).Needs(Right.Read).WithSummary("A map as it stands; its version is the ETag.");
        maps.MapPut("/{id}", Put).Needs(Right.Write).WithSummary("Stores a new version, if If-Match names the newest; 412 answers with both.");
        maps.MapDelete("/{id}", Delete).Needs(Right.Write).WithSummary("Deletes a map, if If-Match names the newest version. It can be restored.");
        maps.MapPost("/{id}/restore", Restore).Needs(Right.Write).WithSummary("Makes a version the newest, or brings a deleted map back.");
        maps.MapGet("/{id}/versions", Versions).Needs(Right.Read).WithSummary("All versions: number, time and note.");
        maps.MapGet("/{id}/versions/{number:int}", Version).Needs(Right.Read).WithSummary("A map as an earlier version.");
        maps.MapGet("/{id}/diff", Difference).Needs(Right.Read).WithSummary("What changed between two versions.");
        maps.MapGet("/{id}/drawing", Drawing).Needs(Right.Read).WithSummary("The map drawn with today's figures, as a picture or as its content.");
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

    static async Task<IResult> Create(HttpRequest request, string? id, string? template, string? name, string? lang, string? note, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        // A page of another origin can send no JSON without being asked first, which is never granted.
        if (!request.HasJsonContentType())
            return MapAnswers.NotJson();
        var (document, problem) = template is null ? await MapAnswers.Document(request, cancel)
            : MapTemplate.Find(template) is { } found ? (found.Map(LanguageOf(lang), name), null)
            : (null, MapAnswers.Bad($"There is no template '{PeoplesText.Shown(template)}'. Those there are: {string.Join(", ", MapTemplate.All.Select(known => known.Key))}."));
        if (document is null)
            return problem!; // one of both is there
        var store = Store(tenant, clock);
        return MapAnswers.Of(id is null ? store.Create(document, note ?? "") : store.Save(new(id, 0, document, note ?? "")), document, request.HttpContext);
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
        Store(tenant, clock).Difference(id, from, to) is (var difference, var problem) && difference is not null
            ? TypedResults.Ok(new { difference.From, difference.To, difference.Changes, Sentences = difference.Sentences(LanguageOf(lang)) })
            : TypedResults.Problem(problem, statusCode: StatusCodes.Status404NotFound);

    static async Task<IResult> Drawing(string id, int? version, string? lang, string? theme, string? format, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        if (MapOptions.Parse(lang, theme, format) is not { } options)
            return MapAnswers.Bad($"lang={lang}, theme={theme}, format={format}: lang is de or en, theme light, dark or auto, format svg or json.");
        var store = Store(tenant, clock);
        if ((version is { } number ? store.Version(id, number) : store.Find(id)) is not { } stored)
            return MapAnswers.NotThere(id, version);
        var data = await tenant.Journeys().Current(cancel);
        var subject = new MapSubject(data, tenant.Journeys(), tenant.Questions(), MapRequests.Of(tenant.Documents, clock, null, options.Language));
        var map = MeasuredMapDocument.Of(stored.Map, subject, CatalogueStore.Read(tenant.Documents));
        return options.IsJson ? TypedResults.Ok(map) : TypedResults.Text(LinearMapSvg.Draw(map, options.Language, options.Theme), "image/svg+xml", Encoding.UTF8);
    }

    static IResult Table(string id, string? format, string? lang, Tenant tenant, TimeProvider clock)
    {
        if (Store(tenant, clock).Find(id) is not { } stored)
            return MapAnswers.NotThere(id);
        var table = MapTable.Of(stored.Map, CatalogueStore.Read(tenant.Documents), LanguageOf(lang));
        return format switch
        {
            null or "csv" => TypedResults.File(table.ToCsv(), "text/csv; charset=utf-8", $"{id}.csv"),
            "xlsx" => TypedResults.File(table.ToExcel(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{id}.xlsx"),
            _ => MapAnswers.Bad($"format={format}: it is csv or xlsx."),
        };
    }

    static Language LanguageOf(string? lang) => lang == "en" ? Language.English : Language.German;
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Catalogue;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Personas over HTTP: written, read, counted.</summary>
static class PersonaRoutes
{
    public static void MapPersonas(this RouteGroupBuilder group)
    {
        group.MapGet("/personas", (Tenant tenant) => SegmentRoutes.Written(new JsonObject { ["personas"] = new JsonArray([.. CatalogueStore.Read(tenant.Documents).Personas.Select(persona => Node(tenant, persona.Key))]) }))
            .Needs(Right.Read).WithSummary("All personas as they were written, in their order.");
        group.MapGet("/personas/suggest", (Tenant tenant, CancellationToken cancel) => SegmentRoutes.Answer(tenant, data => tenant.Personas().Suggest(data, cancel), cancel))
            .Needs(Right.Ask).WithSummary("Groups of customers who behave alike, as personas to start from; nothing is stored.").Produces<PersonaSuggestions>();
        group.MapGet("/personas/{key}", (string key, Tenant tenant) => Node(tenant, key) is { } node ? SegmentRoutes.Written(node) : NotThere(key)).Needs(Right.Read).WithSummary("A persona as it was written.");
        group.MapPut("/personas/{key}", Set).Needs(Right.Write).WithSummary("Stores a persona; the segment it stands for must be there.");
        group.MapDelete("/personas/{key}", Remove).Needs(Right.Write).WithSummary("Removes a persona that no segment speaks of.");
        group.MapGet("/personas/{key}/count", Count).Needs(Right.Ask).WithSummary("How many customers stand for a persona now.").Produces<SegmentSize>();
    }

    static IResult Set(string key, JsonElement body, Tenant tenant) => SegmentRoutes.Refusing(() => Profiles.Segments.SetPersonas(tenant.Documents, [Personas.Entry(key, body.GetRawText())]) switch
    {
        SetOutcome.Refused(var problems) => TypedResults.Problem(string.Join(' ', problems.Select(problem => problem.Message)), statusCode: StatusCodes.Status400BadRequest),
        _ => SegmentRoutes.Written(Node(tenant, key)),
    });

    static IResult Remove(string key, Tenant tenant)
    {
        try
        {
            return Profiles.Segments.RemovePersona(tenant.Documents, key) is RemoveOutcome.NotThere ? NotThere(key) : TypedResults.NoContent();
        }
        catch (SegmentException needed)
        {
            return TypedResults.Problem(needed.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }

    static async Task<IResult> Count(string key, Tenant tenant, CancellationToken cancel) => Personas.Find(tenant.Documents, key) is null
        ? NotThere(key)
        : await SegmentRoutes.Answer(tenant, data => tenant.Segments().CountPersona(data, key, cancel), cancel);

    /// <summary>With its key, which the body need not say.</summary>
    static JsonObject? Node(Tenant tenant, string key)
    {
        if (Personas.Find(tenant.Documents, key) is not { } entry || JsonNode.Parse(entry.Body) is not JsonObject body)
            return null;
        body["key"] = key;
        return body;
    }

    static ProblemHttpResult NotThere(string key) => TypedResults.Problem($"There is no persona '{key}'.", statusCode: StatusCodes.Status404NotFound);
}

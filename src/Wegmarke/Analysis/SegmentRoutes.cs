using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Segments over HTTP: written, read, counted, tried.</summary>
static class SegmentRoutes
{
    public static void MapSegments(this RouteGroupBuilder group)
    {
        group.MapGet("/segments", List).Needs(Right.Read).WithSummary("All segments as they were written, in their order.");
        group.MapGet("/segments/{key}", Show).Needs(Right.Read).WithSummary("A segment as it was written.");
        group.MapPut("/segments/{key}", Set).Needs(Right.Write).WithSummary("Stores a segment; what it speaks of must be there.");
        group.MapDelete("/segments/{key}", Remove).Needs(Right.Write).WithSummary("Removes a segment that nothing else speaks of.");
        group.MapGet("/segments/{key}/count", Count).Needs(Right.Ask).WithSummary("How many customers are in a segment now.").Produces<SegmentSize>();
        group.MapPost("/segments/preview", Preview).Needs(Right.Ask).WithSummary("How many customers would be in a segment that is not stored.").Produces<SegmentSize>();
    }

    static IResult List(Tenant tenant) => Refusing(() => Written(new JsonObject
    {
        ["segments"] = new JsonArray([.. Profiles.Segments.Of(tenant.Documents).All.Select(segment => JsonNode.Parse(Profiles.Segments.BodyOf(tenant.Documents, segment.Key) ?? "null"))]),
    }));

    static IResult Show(string key, Tenant tenant) => Profiles.Segments.BodyOf(tenant.Documents, key) is { } body ? Written(JsonNode.Parse(body)) : NotThere(key);

    static IResult Set(string key, JsonElement definition, Tenant tenant) => Refusing(() =>
    {
        var segment = Segment.Read(definition.GetRawText());
        if (segment.Key != key)
            throw new SegmentException($"The definition has the key \"{segment.Key}\" and the address '{key}'. Give both the same.");
        Profiles.Segments.Set(tenant.Documents, definition.GetRawText());
        return Written(JsonNode.Parse(definition.GetRawText()));
    });

    static IResult Remove(string key, Tenant tenant)
    {
        try
        {
            return Profiles.Segments.Remove(tenant.Documents, key) ? TypedResults.NoContent() : NotThere(key);
        }
        catch (SegmentException needed)
        {
            return TypedResults.Problem(needed.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }

    static async Task<IResult> Count(string key, Tenant tenant, CancellationToken cancel) => Profiles.Segments.BodyOf(tenant.Documents, key) is null
        ? NotThere(key)
        : await Answer(tenant, data => tenant.Segments().Count(data, key, cancel), cancel);

    static async Task<IResult> Preview(JsonElement definition, Tenant tenant, CancellationToken cancel) =>
        await Answer(tenant, data => tenant.Segments().Preview(data, Segment.ReadUnsaved(definition.GetRawText()), cancel), cancel);

    /// <summary>What cannot be asked is a problem that says what can.</summary>
    internal static async Task<IResult> Answer<T>(Tenant tenant, Func<TenantJourneys, Task<T>> ask, CancellationToken cancel)
        where T : class
    {
        try
        {
            return await tenant.Journeys().Ask(ask, cancel) is { } answer ? TypedResults.Ok(answer) : AnalysisFeature.NoData();
        }
        catch (FormatException refused) when (refused is QuestionException or SegmentException)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    internal static IResult Refusing(Func<IResult> work)
    {
        try
        {
            return work();
        }
        catch (FormatException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    internal static IResult Written(JsonNode? node) => TypedResults.Json(node, (JsonSerializerOptions?)null);

    static ProblemHttpResult NotThere(string key) => TypedResults.Problem($"There is no segment '{key}'.", statusCode: StatusCodes.Status404NotFound);
}

using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>What routes of map documents answer.</summary>
static class MapAnswers
{
    public static IResult Map(StoredMap map, HttpResponse response, int status = StatusCodes.Status200OK)
    {
        response.Headers.ETag = Tag(map);
        return TypedResults.Text(map.ToJson(), "application/json", Encoding.UTF8, status);
    }

    /// <param name="sent">The document that came; null when none did.</param>
    public static IResult Of(MapOutcome outcome, JourneyMapDocument? sent, HttpContext http)
    {
        switch (outcome)
        {
            case MapOutcome.Stored({ IsDeleted: true } gone):
                http.Response.Headers.ETag = Tag(gone);
                return TypedResults.NoContent();
            case MapOutcome.Stored { Now: var now, FollowsDeleted: var follows } when now.Version == 1 || follows:
                Created(now, follows, http);
                return Map(now, http.Response, StatusCodes.Status201Created);
            case MapOutcome.Stored(var now):
                return Map(now, http.Response);
            case MapOutcome.Unchanged(var now):
                return Map(now, http.Response);
            case MapOutcome.Conflict(var stored):
                return Conflict(stored, sent, http);
            case MapOutcome.Refused(var problems):
                return TypedResults.Problem(string.Join('\n', problems), statusCode: StatusCodes.Status422UnprocessableEntity, extensions: [new("problems", problems)]);
            case MapOutcome.NotThere(var message):
                return TypedResults.Problem(message, statusCode: StatusCodes.Status404NotFound);
            default:
                throw new InvalidOperationException("An outcome that these routes do not know.");
        }
    }

    /// <summary>Where the new map is; and that its versions go on where a deleted one had the id.</summary>
    public static void Created(StoredMap map, bool followsDeleted, HttpContext http)
    {
        http.Response.Headers.Location = $"{http.Request.PathBase}/api/maps/{map.Id}";
        if (followsDeleted)
            http.Response.Headers.Warning = $"299 - \"A deleted map had the id '{map.Id}'. Its versions 1 to {map.Version - 1} stand before this one.\"";
    }

    /// <summary>A map read from a table, with what was taken otherwise than somebody may think.</summary>
    public static IResult Imported(MapOutcome outcome, MapTableReading read, HttpContext http)
    {
        if (outcome is not MapOutcome.Stored { Now: var map, FollowsDeleted: var follows })
            return Of(outcome, read.Map, http);
        Created(map, follows, http);
        http.Response.Headers.ETag = Tag(map);
        return TypedResults.Json(new { Map = JsonNode.Parse(map.ToJson()), read.Notes }, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>Both versions, and what changed from the stored one to the one sent.</summary>
    public static IResult Conflict(StoredMap? stored, JourneyMapDocument? sent, HttpContext http)
    {
        if (stored is not null)
            http.Response.Headers.ETag = Tag(stored);
        var changes = stored is null || sent is null ? [] : MapDifference.Between(stored.Map, sent);
        return TypedResults.Problem(
            stored is null ? "If-Match names a version, but there is no such map. Leave If-Match out to store a new one."
                : $"Version {stored.Version} is stored meanwhile. Repeat your change in it and send it with If-Match: {Tag(stored)}.",
            statusCode: StatusCodes.Status412PreconditionFailed,
            extensions:
            [
                new("stored", stored is null ? null : JsonNode.Parse(stored.ToJson())),
                new("sent", sent is null ? null : JsonNode.Parse(sent.ToJson())),
                new("changes", changes),
                new("sentences", changes.Select(change => change.Sentence(Language.German))),
            ]);
    }

    /// <summary>Whether If-Match names the version that is stored. A stored map is not written over unseen.</summary>
    public static (bool IsMet, IResult? Problem) Precondition(HttpRequest request, StoredMap? stored)
    {
        var headers = request.GetTypedHeaders();
        if (headers.IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any)))
            return (stored is null, null);
        if (request.Headers.IfMatch.Count == 0)
            return stored is null ? (true, null) : (false, TypedResults.Problem(
                $"Say which version you edited: If-Match: {Tag(stored)} is the newest. Without it a change of somebody else could be lost.", statusCode: StatusCodes.Status428PreconditionRequired));
        return (stored is not null && headers.IfMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag == Tag(stored))), null);
    }

    /// <summary>The document in the request's body, or the answer that says what is wrong with it.</summary>
    public static async Task<(JourneyMapDocument? Map, IResult? Problem)> Document(HttpRequest request, CancellationToken cancel)
    {
        var bytes = new byte[DocumentLimits.Bytes + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        if (length == bytes.Length)
            return (null, TypedResults.Problem($"The document has more than {DocumentLimits.Bytes:N0} bytes. Leave pictures out or link to them.", statusCode: StatusCodes.Status413PayloadTooLarge));
        try
        {
            return (JourneyMapDocument.Parse(DocumentBytes.Text(bytes.AsSpan(0, length))), null);
        }
        catch (FormatException problem)
        {
            return (null, Bad(problem.Message));
        }
    }

    public static IResult Bad(string message) => TypedResults.Problem(message, statusCode: StatusCodes.Status400BadRequest);

    public static IResult NotJson() => TypedResults.Problem("A map is sent with Content-Type: application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);

    public static IResult NotThere(string id, int? version = null) => TypedResults.Problem(
        version is null ? $"There is no map '{PeoplesText.Shown(id)}'. Those there are: GET /api/maps." : $"The map '{PeoplesText.Shown(id)}' has no version {version}. Those there are: GET /api/maps/{PeoplesText.Shown(id)}/versions.",
        statusCode: StatusCodes.Status404NotFound);

    static string Tag(StoredMap map) => $"\"{map.Version}\"";
}

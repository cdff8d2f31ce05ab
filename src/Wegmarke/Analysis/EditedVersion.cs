using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What people write down, over HTTP: its version is the ETag, and who changes it says in If-Match which one was edited.</summary>
/// <param name="What">As problems call it: dashboard.</param>
sealed record EditedVersion(string What)
{
    public static IResult Answer<T>(T stored, int version, HttpResponse response)
    {
        response.Headers.ETag = Tag(version);
        return TypedResults.Json(stored, (System.Text.Json.JsonSerializerOptions?)null, statusCode: version == 1 && HttpMethods.IsPut(response.HttpContext.Request.Method) ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public ProblemHttpResult NotThere(string key) => TypedResults.Problem($"There is no {What} '{WrittenText.Shown(key)}'.", statusCode: StatusCodes.Status404NotFound);

    /// <summary>Changes it, unless another version is stored than the one that was edited; then both are answered.</summary>
    /// <param name="request">Says in If-Match which version was edited; nothing of what is new.</param>
    /// <param name="find">What holds now, with its version; null = there is nothing yet. Version 0 holds without being stored.</param>
    /// <param name="sent">What it should be.</param>
    /// <param name="change">Takes the version that was edited.</param>
    public IResult Change(HttpRequest request, Func<(object? Body, int Version)> find, object? sent, Func<int, IResult> change)
    {
        var (body, version) = find();
        if (request.Headers.IfMatch.Count == 0 && body is not null)
            return TypedResults.Problem($"Say which version you edited: If-Match: {Tag(version)} is the newest. Without it a change of somebody else could be lost.", statusCode: StatusCodes.Status428PreconditionRequired);
        if (request.Headers.IfMatch.Count > 0 && !(body is not null && Names(request, version)))
            return Conflict(body, version, sent, request.HttpContext.Response);
        try
        {
            return change(version);
        }
        catch (DocumentConflictException)
        {
            (body, version) = find();
            return Conflict(body, version, sent, request.HttpContext.Response);
        }
    }

    static bool Names(HttpRequest request, int version) =>
        request.GetTypedHeaders().IfMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag == Tag(version)));

    ProblemHttpResult Conflict(object? stored, int version, object? sent, HttpResponse response)
    {
        if (stored is not null)
            response.Headers.ETag = Tag(version);
        return TypedResults.Problem(
            stored is null ? $"If-Match names a version, but there is no such {What}. Leave If-Match out to store a new one."
                : $"Version {version} is stored meanwhile. Repeat your change in it and send it with If-Match: {Tag(version)}.",
            statusCode: StatusCodes.Status412PreconditionFailed, extensions: [new("stored", stored), new("sent", sent)]);
    }

    public static string Tag(int version) => $"\"{version}\"";
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Wegmarke.Access;

/// <summary>The body that an address takes: of a length that is said before, and only as JSON, because a form of a foreign page cannot send that
/// unasked.</summary>
/// <param name="What">As problems call it: a consent.</param>
/// <param name="MostBytes">As sent.</param>
public sealed record JsonBody(string What, long MostBytes)
{
    const int MostShown = 60;

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>What to send, for whoever sent something else; a sentence.</summary>
    public string Example { get; init; } = "";

    /// <summary>Answers with what is made of the body. What is refused on the way (<see cref="ArgumentException"/>) is a problem with its message.</summary>
    public async Task<IResult> Read<T>(HttpRequest request, Func<T, Task<IResult>> answer, CancellationToken cancel)
        where T : class
    {
        if (Refusal(request) is { } refusal)
            return refusal;
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, s_json, cancel) is { } sent ? await answer(sent) : Bad($"This is not {What} but null. {Example}");
        }
        catch (JsonException cause)
        {
            return Bad($"This is not {What}: {cause.Message} {Example}");
        }
        catch (ArgumentException refused)
        {
            return Bad(refused.Message);
        }
    }

    /// <summary>The same for what is looked at at once.</summary>
    public Task<IResult> Read<T>(HttpRequest request, Func<T, IResult> answer, CancellationToken cancel)
        where T : class => Read<T>(request, sent => Task.FromResult(answer(sent)), cancel);

    /// <summary>The body as it was sent, or why it is not taken.</summary>
    public async Task<(string Text, ProblemHttpResult? Refusal)> Text(HttpRequest request, CancellationToken cancel)
    {
        if (Refusal(request) is { } refusal)
            return ("", refusal);
        using var reader = new StreamReader(request.Body);
        return (await reader.ReadToEndAsync(cancel), null);
    }

    /// <summary>What is said to a request that is of no type that its address takes.</summary>
    public static string NotJson(HttpRequest request) => $"Send JSON, with Content-Type: application/json; yours is '{Shown(request.ContentType)}'.";

    ProblemHttpResult? Refusal(HttpRequest request) => request switch
    {
        _ when !request.HasJsonContentType() => TypedResults.Problem(NotJson(request), statusCode: StatusCodes.Status415UnsupportedMediaType),
        { ContentLength: null } => TypedResults.Problem(
            $"Say how long it is (Content-Length); {What} may have {MostBytes} bytes.", statusCode: StatusCodes.Status411LengthRequired),
        { ContentLength: var length } when length > MostBytes => TypedResults.Problem(
            $"This has {length} bytes; {What} may have {MostBytes}. Send less at once.", statusCode: StatusCodes.Status413PayloadTooLarge),
        _ => null,
    };

    static string Shown(string? text) => text is null ? "" : text.Length <= MostShown ? text : text[..MostShown] + "…";

    static ProblemHttpResult Bad(string detail) => TypedResults.Problem(detail.TrimEnd(), statusCode: StatusCodes.Status400BadRequest);
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>A classification rule of a tenant's own, as it is sent and shown.</summary>
/// <param name="Key">Its name among the tenant's rules.</param>
/// <param name="Rule">As files hold its body.</param>
public sealed record OwnRule(string Key, JsonElement Rule)
{
    const int Schema = 1;
    const long MostBytes = 64 * 1024;

    /// <summary>The last of all keys, so that a trial comes after the rules that are stored.</summary>
    public const string TrialKey = "zzzz-trial";

    public static IReadOnlyList<OwnRule> All(Documents documents) =>
        [.. documents.All(CatalogueKinds.Classification).Select(document => new OwnRule(document.Id, JsonElement.Parse(document.Body)))];

    public static Document Document(string key, string body) => new(CatalogueKinds.Classification, key, 0, Schema, body);

    /// <summary>Null when it is no JSON of bearable length. Only as JSON: a form of a foreign page cannot send that unasked.</summary>
    public static async Task<string?> Read(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasJsonContentType() || request.ContentLength is null or > MostBytes)
            return null;
        using var reader = new StreamReader(request.Body);
        return await reader.ReadToEndAsync(cancel);
    }

    public static IResult NotJson() =>
        TypedResults.Problem($"Send the rule as JSON of at most {MostBytes} bytes, with Content-Type: application/json and Content-Length.", statusCode: StatusCodes.Status415UnsupportedMediaType);
}

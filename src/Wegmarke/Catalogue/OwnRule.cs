using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>A classification rule of a tenant's own, as it is sent and shown.</summary>
/// <param name="Key">Its name among the tenant's rules.</param>
/// <param name="Rule">As files hold its body.</param>
public sealed record OwnRule(string Key, JsonElement Rule)
{
    const int Schema = 1;

    /// <summary>The last of all keys, so that a trial comes after the rules that are stored.</summary>
    public const string TrialKey = "zzzz-trial";

    public static JsonBody Body { get; } = new("a rule", 64 * 1024);

    public static IReadOnlyList<OwnRule> All(Documents documents) =>
        [.. documents.All(CatalogueKinds.Classification).Select(document => new OwnRule(document.Id, JsonElement.Parse(document.Body)))];

    public static Document Document(string key, string body) => new(CatalogueKinds.Classification, key, 0, Schema, body);
}

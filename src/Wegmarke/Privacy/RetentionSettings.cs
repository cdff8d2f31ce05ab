using System.Text.Json;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>How long a tenant keeps what, per class. What a class does not say is kept until somebody erases it.</summary>
/// <param name="Interactions">Raw interactions with everything known only from them.</param>
/// <param name="Consents">Records of consent that a later one took the place of; the last of each source stays as long as the person is known.</param>
public sealed record RetentionSettings(KeepFor? Interactions = null, KeepFor? Consents = null)
{
    public const string DocumentKind = "privacy.retention";

    const string Id = "tenant";

    public static RetentionSettings Of(Documents documents)
    {
        if (documents.Find(DocumentKind, Id) is not { } document)
            return new();
        using var json = JsonDocument.Parse(document.Body);
        return new(Read(json.RootElement, "interactions"), Read(json.RootElement, "consents"));
    }

    /// <summary>A document of an earlier version names fewer classes.</summary>
    static KeepFor? Read(JsonElement classes, string name) => classes.TryGetProperty(name, out var time) ? KeepFor.Parse(time.GetString()) : null;

    public void Save(Documents documents) => documents.SaveSetting(
        DocumentKind, Id, documents.Find(DocumentKind, Id)?.Version ?? 0, schema: 1, JsonSerializer.Serialize(new { interactions = Interactions?.ToString(), consents = Consents?.ToString() }));

    /// <summary>Interactions before this are not taken in: they are past their time, or were cut off once already. Milliseconds since 1970, UTC.</summary>
    public static long KeptFrom(TenantFolder folder, Documents documents, DateTimeOffset now) => Math.Max(
        SuppressHashes.LastLimit(folder), Of(documents).Interactions?.Before(now).ToUnixTimeMilliseconds() ?? long.MinValue);
}

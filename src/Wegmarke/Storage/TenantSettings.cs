using System.Text.Json;

namespace Wegmarke.Storage;

/// <summary>What holds for a whole tenant.</summary>
/// <param name="Zone">IANA name of the zone that local times in files and days in reports are in.</param>
/// <param name="Currency">ISO 4217 of reports; empty = the one most of the data is in.</param>
/// <param name="Amounts">What values are in reports; unsaid = as each source gives them.</param>
/// <param name="Name">As people call the company; empty = the tenant's id.</param>
public sealed record TenantSettings(string Zone = "Europe/Berlin", string Currency = "", AmountKind Amounts = AmountKind.Unsaid, string Name = "")
{
    public const string DocumentKind = "storage.settings";

    const string Id = "tenant";

    public static TenantSettings Of(Documents documents) =>
        documents.Find(DocumentKind, Id) is { } document ? JsonSerializer.Deserialize<TenantSettings>(document.Body)! : new();

    /// <summary>Of what is stored; 0 = nobody changed anything yet.</summary>
    public static int VersionOf(Documents documents) => documents.Find(DocumentKind, Id)?.Version ?? 0;

    public void Save(Documents documents) => Save(documents, VersionOf(documents));

    /// <param name="documents">Of the tenant.</param>
    /// <param name="edited">The version that was edited.</param>
    /// <exception cref="DocumentConflictException">Another version is stored.</exception>
    public void Save(Documents documents, int edited) => documents.Save(DocumentKind, Id, edited, schema: 1, JsonSerializer.Serialize(this));
}

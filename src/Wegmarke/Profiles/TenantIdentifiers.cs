using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>The identifier rules that hold for a tenant: the shipped ones with what its document changes.</summary>
public static class TenantIdentifiers
{
    const string Id = "tenant";

    public static IdentifierRules Of(Documents documents) =>
        documents.Find(IdentifierRules.DocumentKind, Id) is { } document
            ? IdentifierRulesDocument.Parse(document.Body).ToRules()
            : IdentifierRules.Default;

    /// <summary>What the tenant's document says, to notice a change by; empty when there is none.</summary>
    public static string Stored(Documents documents) => documents.Find(IdentifierRules.DocumentKind, Id)?.Body ?? "";
}

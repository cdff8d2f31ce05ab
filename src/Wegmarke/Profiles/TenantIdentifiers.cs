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

    /// <summary>Replaces what the tenant's document says. Profiles are derived anew; identifiers stored keep the form they were given.</summary>
    /// <exception cref="FormatException">The text is no such document.</exception>
    /// <exception cref="ArgumentException">Its rules contradict each other, or give a code that is in use to another kind.</exception>
    public static IdentifierRules Store(Documents documents, string json)
    {
        var rules = IdentifierRulesDocument.Parse(json).ToRules();
        var reused = rules.Kinds.FirstOrDefault(kind => Of(documents).ByCode(kind.Code) is { } before && before.Key != kind.Key);
        if (reused is not null)
            throw new ArgumentException($"The code {reused.Code} belongs to '{Of(documents).ByCode(reused.Code)!.Key}' and is stored with its identifiers; give '{reused.Key}' another.", nameof(json));
        var stored = documents.Find(IdentifierRules.DocumentKind, Id);
        if (stored?.Body != json)
            documents.Save(IdentifierRules.DocumentKind, Id, stored?.Version ?? 0, IdentifierRulesDocument.Schema, json);
        return rules;
    }
}

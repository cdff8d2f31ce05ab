using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>The personas that a tenant has written down.</summary>
public static class Personas
{
    /// <summary>Those there would be with these entries stored.</summary>
    public static IReadOnlyList<Persona> With(Documents documents, IReadOnlyList<CatalogueEntry> entries)
    {
        var stored = CatalogueStore.DocumentsOf(documents).Where(document => !entries.Any(entry => (entry.Kind, entry.Key) == (document.Kind, document.Id)));
        return CatalogueStore.From([.. stored, .. entries.Select(entry => new Document(entry.Kind, entry.Key, 0, 1, entry.Body))]).Personas;
    }

    /// <summary>An entry that is something else; null when there is none.</summary>
    public static CatalogueEntry? Stranger(IEnumerable<CatalogueEntry> entries) => entries.FirstOrDefault(entry => entry.Kind != CatalogueKinds.Persona);

    /// <summary>An entry of this body.</summary>
    public static CatalogueEntry Entry(string key, string body) => new(CatalogueKinds.Persona, key, body);

    /// <summary>As it was stored; null when there is none.</summary>
    public static CatalogueEntry? Find(Documents documents, string key) => documents.Find(CatalogueKinds.Persona, key) is { } document ? Entry(key, document.Body) : null;

    /// <summary>All of them as they are stored.</summary>
    public static IReadOnlyList<Document> Stored(Documents documents) => documents.All(CatalogueKinds.Persona);

    public static RemoveOutcome Remove(Documents documents, string key) => RemoveEntry.Run(documents, CatalogueKinds.Persona, key);
}

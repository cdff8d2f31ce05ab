using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>Removes an entry of a tenant's own; a shipped one that it changed is as shipped again. Refused while other entries need it.</summary>
public static class RemoveEntry
{
    public static RemoveOutcome Run(Documents documents, string kind, string key)
    {
        var stored = CatalogueStore.DocumentsOf(documents);
        if (stored.FirstOrDefault(document => (document.Kind, document.Id) == (kind, key)) is not { } removed)
            return new RemoveOutcome.NotThere();
        var before = CatalogueStore.From(stored).Problems;
        var caused = CatalogueStore.From([.. stored.Where(document => document != removed)]).Problems.Except(before).ToArray();
        if (caused.Length > 0)
            return new RemoveOutcome.Refused(caused);
        documents.Delete(kind, key, removed.Version);
        return new RemoveOutcome.Removed();
    }
}

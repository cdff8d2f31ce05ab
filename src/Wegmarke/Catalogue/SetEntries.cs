using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>Stores entries of a tenant's own. All are checked together before any is written; those that say nothing new are not.</summary>
public static class SetEntries
{
    const int Schema = 1;

    public static SetOutcome Run(Documents documents, IReadOnlyList<CatalogueEntry> entries)
    {
        var stored = CatalogueStore.DocumentsOf(documents);
        var wanted = entries.Select(entry => Candidate(stored, entry)).ToArray();
        var problems = Twice(entries).Concat(Wrong(stored, wanted)).ToArray();
        if (problems.Length > 0)
            return new SetOutcome.Refused(problems);

        // Kinds that others speak of come first, so that an interruption leaves nothing that speaks of what is missing.
        var changed = entries.Where(entry => Stored(stored, entry) is not { } old || !entry.SaysTheSameAs(old.Body))
            .OrderBy(entry => Rank(entry.Kind)).ToArray();
        foreach (var entry in changed)
            documents.Save(entry.Kind, entry.Key, Stored(stored, entry)?.Version ?? 0, Schema, entry.Body);
        return new SetOutcome.Stored(changed, entries.Count - changed.Length);
    }

    static int Rank(string kind) => CatalogueKinds.All.Index().First(known => known.Item == kind).Index;

    static Document Candidate(IReadOnlyList<Document> stored, CatalogueEntry entry) =>
        new(entry.Kind, entry.Key, Stored(stored, entry)?.Version ?? 0, Schema, entry.Body);

    static Document? Stored(IReadOnlyList<Document> stored, CatalogueEntry entry) =>
        stored.FirstOrDefault(document => (document.Kind, document.Id) == (entry.Kind, entry.Key));

    static IEnumerable<CatalogueProblem> Twice(IReadOnlyList<CatalogueEntry> entries) =>
        entries.CountBy(entry => (entry.Kind, entry.Key)).Where(count => count.Value > 1)
            .Select(count => new CatalogueProblem(count.Key.Kind, count.Key.Key, $"It is given {count.Value} times; it may be given once. Remove the others."));

    static IEnumerable<CatalogueProblem> Wrong(IReadOnlyList<Document> stored, Document[] wanted)
    {
        var kept = stored.Where(document => !wanted.Any(candidate => IsSame(candidate, document))).ToArray();
        return wanted.SelectMany(candidate => CatalogueStore.Check([.. kept, .. wanted.Where(other => !IsSame(other, candidate))], candidate));
    }

    static bool IsSame(Document one, Document other) => (one.Kind, one.Id) == (other.Kind, other.Id);
}

using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Mappings kept with their sources: one for each kind of rows a source brings.</summary>
public sealed class KeptMappings(Documents documents)
{
    const string DocumentKind = "capture.mapping";

    /// <summary>Stands between source and kind in a document's id; no name of a source holds control characters.</summary>
    const char Between = '\u001f';

    public IReadOnlyList<ColumnMapping> Of(string source) =>
        [.. documents.All(DocumentKind).Where(document => document.Id.StartsWith(source + Between, StringComparison.Ordinal)).Select(document => ColumnMapping.Parse(document.Body, $"the mapping kept with '{source}'"))];

    /// <summary>Used for the source's next imports; replaces the one for rows of the same kind.</summary>
    public void Keep(string source, ColumnMapping mapping)
    {
        var (id, body) = ($"{source}{Between}{mapping.Kind}", (mapping with { Source = source }).ToText());
        var stored = documents.Find(DocumentKind, id);
        if (stored?.Body != body)
            documents.Save(DocumentKind, id, stored?.Version ?? 0, schema: 1, body);
    }
}

using System.Text.Json;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What was imported per source. Rejected rows are nowhere else, so that their reasons are kept here.</summary>
public sealed class ImportHistory(Documents documents)
{
    const string DocumentKind = "capture.imports";

    public SourceImports Of(string source) =>
        documents.Find(DocumentKind, source) is { } document ? JsonSerializer.Deserialize<SourceImports>(document.Body)! : SourceImports.None;

    public void Add(string source, ImportReport report, DateTimeOffset at)
    {
        var version = documents.Find(DocumentKind, source)?.Version ?? 0;
        documents.Save(DocumentKind, source, version, schema: 1, JsonSerializer.Serialize(Of(source).With(report, at)));
    }
}

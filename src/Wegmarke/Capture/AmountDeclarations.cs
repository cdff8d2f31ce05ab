using System.Text.Json;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What each source says about its values. Holds for all of its rows, also those in the log: figures are derived anew.</summary>
public sealed class AmountDeclarations(Documents documents)
{
    const string DocumentKind = "capture.amounts";

    public SourceAmounts Of(string source) =>
        documents.Find(DocumentKind, source) is { } document ? JsonSerializer.Deserialize<SourceAmounts>(document.Body)! : SourceAmounts.Unsaid;

    /// <summary>What is declared by all sources, to notice a change by.</summary>
    public string Stored => string.Join('\n', documents.All(DocumentKind).Select(document => $"{document.Id} {document.Body}"));

    public void Declare(string source, SourceAmounts amounts)
    {
        var stored = documents.Find(DocumentKind, source);
        var body = JsonSerializer.Serialize(amounts);
        if (stored?.Body != body)
            documents.Save(DocumentKind, source, stored?.Version ?? 0, schema: 1, body);
    }
}

using System.Text.Json;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>What each source declares about the data it brings: purposes and basis. Until somebody says otherwise, a file holds
/// contacts of own customers, taken for their contract and used to analyse it.</summary>
public sealed class SourceDeclarations(Documents documents)
{
    const string Kind = "privacy.source";

    /// <summary>Sources that somebody declared, whether they brought anything or not.</summary>
    public IEnumerable<string> Names => documents.All(Kind).Select(document => document.Id);

    public CollectedFor Of(string source)
    {
        if (documents.Find(Kind, source) is not { } document)
            return CollectedFor.OwnCustomers;
        using var json = JsonDocument.Parse(document.Body);
        return new(
            PurposeNames.ParseBasis(json.RootElement.GetProperty("basis").GetString()!) ?? LegalBasis.None, // written by Declare
            PurposeNames.Parse(json.RootElement.GetProperty("purposes").GetString()!) ?? Purpose.None);
    }

    /// <summary>Holds for what comes in from now on; what is in the log keeps what it was collected for.</summary>
    public void Declare(string source, CollectedFor collected)
    {
        var stored = documents.Find(Kind, source);
        var body = JsonSerializer.Serialize(new { basis = PurposeNames.Text(collected.Basis), purposes = PurposeNames.Text(collected.Purposes) });
        if (stored?.Body != body)
            documents.SaveSetting(Kind, source, stored?.Version ?? 0, schema: 1, body);
    }
}

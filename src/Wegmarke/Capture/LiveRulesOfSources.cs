using System.Text.Json;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What holds for each source that sends live.</summary>
public sealed class LiveRulesOfSources(Documents documents)
{
    const string DocumentKind = "capture.live";

    public LiveRules Of(string source)
    {
        if (documents.Find(DocumentKind, source) is not { } document)
            return LiveRules.Usual;
        using var json = JsonDocument.Parse(document.Body);
        return new(
            Enum.Parse<SourceMode>(json.RootElement.GetProperty("mode").GetString()!), // written by Save
            json.RootElement.GetProperty("categories").EnumerateObject().ToDictionary(
                category => category.Name, category => PurposeNames.Parse(category.Value.GetString()!) ?? Purpose.None, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Holds for what comes in from now on.</summary>
    public void Save(string source, LiveRules rules)
    {
        var stored = documents.Find(DocumentKind, source);
        var body = JsonSerializer.Serialize(new { mode = $"{rules.Mode}", categories = rules.Categories.ToDictionary(category => category.Key, category => PurposeNames.Text(category.Value)) });
        if (stored?.Body != body)
            documents.SaveSetting(DocumentKind, source, stored?.Version ?? 0, schema: 1, body);
    }
}

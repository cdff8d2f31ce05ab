using System.Text.Json;
using System.Text.Json.Nodes;
using Wegmarke.Analysis.Recording;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>The record of processing (Verzeichnis von Verarbeitungstätigkeiten, Art. 30 DSGVO), made from the configuration that runs and from what
/// really lies there. What neither tells stands open in it, to be written by people.</summary>
/// <param name="Open">Fields that nobody wrote yet.</param>
public sealed record ProcessingRecord(TenantId Tenant, string Name, DateTimeOffset At, Language Language, IReadOnlyList<string> Open, IReadOnlyList<HeldSection> Sections)
{
    /// <summary>What people wrote, by field.</summary>
    public IReadOnlyDictionary<string, string> Said { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads the log from end to end.</summary>
    /// <param name="folder">Whose.</param>
    /// <param name="documents">Of the tenant.</param>
    /// <param name="language">Of its words.</param>
    /// <param name="clock">When it was made.</param>
    /// <param name="cancel">Ends it early by exception.</param>
    public static ProcessingRecord Of(TenantFolder folder, Documents documents, Language language, TimeProvider clock, CancellationToken cancel)
    {
        var said = new RecordSettings(documents).Said;
        var words = new RecordWords(language);
        var quality = QualityReport.Of(folder, documents, clock, cancel);
        var settings = TenantSettings.Of(documents);
        return new(
            folder.Id, settings.Name.Length > 0 ? settings.Name : folder.Id.Value, clock.GetUtcNow(), language, [.. RecordField.All.Select(field => field.Key).Where(key => !said.ContainsKey(key))],
            [
                Controller(said, words),
                new RecordedSources(folder, documents, words).Section(quality),
                .. new StoredCategories(folder, documents, words).Sections(),
                .. new RecordedPeople(folder, words).Sections(),
                RecordedRules.Retention(documents, words, clock.GetUtcNow()),
                RecordedRules.Measures(folder, words),
                RecordedRules.Rights(folder, words),
            ])
        { Said = said };
    }

    static HeldSection Controller(IReadOnlyDictionary<string, string> said, RecordWords words) => new("controller", words.Say("Angaben des Verantwortlichen", "What the controller says"),
        [.. RecordField.All.Select(field => (IReadOnlyList<HeldField>)[new("field", words.Say("Angabe", "What"), words.Say(field.German, field.English)), new("text", words.Say("Inhalt", "Says"), said.GetValueOrDefault(field.Key, ""))])]);

    public string ToHtml() => RecordPage.Of(this);

    /// <summary>A section gives a list of objects under its key.</summary>
    public string ToJson() => AnswerJson.Text(Json());

    internal JsonObject Json() => new()
    {
        ["tenant"] = Tenant.Value,
        ["name"] = Name,
        ["at"] = JsonSerializer.SerializeToNode(At),
        ["language"] = Language == Language.German ? "de" : "en",
        ["open"] = new JsonArray([.. Open.Select(key => (JsonNode)key)]),
        ["said"] = new JsonObject(RecordField.All.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, Said.GetValueOrDefault(field.Key, "")))),
        ["titles"] = new JsonObject(Sections.Select(section => KeyValuePair.Create<string, JsonNode?>(section.Key, section.Title))),
        ["labels"] = new JsonObject(Sections.Select(section => KeyValuePair.Create<string, JsonNode?>(section.Key, Labels(section)))),
        ["sections"] = new JsonObject(Sections.Select(section => KeyValuePair.Create<string, JsonNode?>(section.Key, new JsonArray(
            [.. section.Records.Select(record => new JsonObject(record.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, field.Value))))])))),
    };

    static JsonObject Labels(HeldSection section) => new((section.Records is [var first, ..] ? first : []).Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, field.Label)));
}

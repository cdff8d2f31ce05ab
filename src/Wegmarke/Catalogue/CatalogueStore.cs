using System.Text.Json;
using Wegmarke.Catalogue.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>Brings the shipped entries and a tenant's documents together. A document's id is the key of its entry.</summary>
public static class CatalogueStore
{
    /// <summary>Under this key the shipped classification rules can be had as something to start from.</summary>
    public const string ShippedRulesKey = "shipped";

    static readonly Lazy<TenantCatalogue> s_shipped = new(() => From([]));

    /// <summary>The catalogue of a tenant who changed nothing.</summary>
    public static TenantCatalogue Shipped => s_shipped.Value;

    /// <summary>The catalogue of the tenant whose documents these are.</summary>
    public static TenantCatalogue Read(Documents documents) => From(DocumentsOf(documents));

    /// <summary>The shipped entries with the differences in these documents. One that is wrong is left out and named in <see cref="TenantCatalogue.Problems"/>.</summary>
    public static TenantCatalogue From(IReadOnlyList<Document> documents) => new Differences(documents).Over(ShippedEntries.All);

    /// <summary>All that a tenant changed or added.</summary>
    public static IReadOnlyList<Document> DocumentsOf(Documents documents) => [.. CatalogueKinds.All.SelectMany(documents.All)];

    /// <summary>What is wrong with a document that someone is about to save, beside those already there; empty if nothing is.</summary>
    public static IReadOnlyList<CatalogueProblem> Check(IReadOnlyList<Document> documents, Document candidate)
    {
        var others = documents.Where(document => (document.Kind, document.Id) != (candidate.Kind, candidate.Id));
        return From([.. others, candidate]).Problems
            .Where(problem => (problem.Kind, problem.Id) == (candidate.Kind, candidate.Id))
            .ToArray();
    }

    /// <summary>An entry as one to start an own one from: as the tenant stored it, else as shipped and complete; null if there is none.</summary>
    public static CatalogueEntry? EntryOf(IReadOnlyList<Document> documents, string kind, string key) =>
        (documents.FirstOrDefault(document => (document.Kind, document.Id) == (kind, key))?.Body ?? ShippedBody(kind, key)) is { } body ? new(kind, key, body) : null;

    static string? ShippedBody(string kind, string key) => kind switch
    {
        CatalogueKinds.Channel => Shipped.Channels.FirstOrDefault(channel => channel.Key == key) is { } found ? BodyOf(found) : null,
        CatalogueKinds.Touchpoint => Shipped.Touchpoints.FirstOrDefault(touchpoint => touchpoint.Key == key) is { } found ? BodyOf(found) : null,
        CatalogueKinds.ContentType => Shipped.ContentTypes.FirstOrDefault(type => type.Key == key) is { } found ? BodyOf(found) : null,
        CatalogueKinds.PhaseModel => Shipped.FindPhaseModel(key) is { } found ? BodyOf(found) : null,
        CatalogueKinds.Classification => key == ShippedRulesKey ? ShippedEntries.ClassificationText() : null,
        CatalogueKinds.Conversion => Shipped.Conversions.FirstOrDefault(rule => rule.Key == key) is { } found ? BodyOf(found) : null,
        CatalogueKinds.Settings => key == CatalogueKinds.SettingsKey
            ? JsonSerializer.Serialize(new SettingsEntry(Shipped.DefaultPhaseModel.Key, Shipped.JourneyGapDays), CatalogueJson.Default.SettingsEntry) : null,
        _ => null,
    };

    static string BodyOf(Channel channel) => JsonSerializer.Serialize(ChannelEntry.From(channel), CatalogueJson.Default.ChannelEntry);

    static string BodyOf(Touchpoint touchpoint) => JsonSerializer.Serialize(TouchpointEntry.From(touchpoint), CatalogueJson.Default.TouchpointEntry);

    static string BodyOf(ConversionRule rule) => JsonSerializer.Serialize(ConversionEntry.From(rule), CatalogueJson.Default.ConversionEntry);

    static string BodyOf(ContentType type) => JsonSerializer.Serialize(ContentTypeEntry.From(type), CatalogueJson.Default.ContentTypeEntry);

    /// <summary>The body of the document that holds this model under its key, complete and not as a difference.</summary>
    public static string BodyOf(PhaseModel model) => JsonSerializer.Serialize(PhaseModelEntry.From(model), CatalogueJson.Default.PhaseModelEntry);
}

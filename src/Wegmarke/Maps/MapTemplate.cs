using System.Text.Json.Nodes;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;

namespace Wegmarke.Maps;

/// <summary>A map to begin with: phases, steps bound to usual touchpoints, and lanes with first contents.</summary>
public sealed record MapTemplate(string Key, LocalText Name)
{
    public static IReadOnlyList<MapTemplate> All { get; } =
    [
        new("retail", new("Handel mit Filiale und Shop", "Retail with stores and shop")),
        new("b2b", new("Geschäftskunden", "Business customers")),
        new("service", new("Dienstleistung, als Service-Blueprint", "Service, as a blueprint")),
        new("subscription", new("Abonnement", "Subscription")),
        new("creative", new("Künstler und Kreative", "Artists and creatives")),
    ];

    /// <summary>Null when there is none of that key.</summary>
    public static MapTemplate? Find(string key) => All.FirstOrDefault(template => template.Key == key);

    /// <summary>The template's map in one language, under a name of its own.</summary>
    public JourneyMapDocument Map(Language language, string? name = null)
    {
        using var stream = typeof(MapTemplate).Assembly.GetManifestResourceStream($"Maps/Templates/{Key}.json")!; // shipped with the assembly
        var json = In(JsonNode.Parse(stream)!, language); // not the word null
        if (name is not null)
            json["name"] = name;
        return JourneyMapDocument.Parse(json.ToJsonString());
    }

    /// <summary>A map without contents: one step for each phase of the model, and the standard lanes.</summary>
    public static JourneyMapDocument Blank(string name, MapDocumentKind kind, PhaseModel model, Language language) =>
        new(name, kind, [], [.. model.Phases.Select(phase => new DocumentStep(phase.Key, phase.Key, phase.Name.In(language)))], StandardLane.Of(kind)) { PhaseModel = model.Key };

    /// <summary>The map as one of another kind: a service blueprint gets the lanes that it needs.</summary>
    public static JourneyMapDocument As(MapDocumentKind kind, JourneyMapDocument map) => map with
    {
        Kind = kind,
        Lanes = kind != MapDocumentKind.ServiceBlueprint ? map.Lanes
            : [.. map.Lanes, .. StandardLane.Of(kind).Where(lane => lane.Key is "front-stage" or "back-stage" or "support" && map.Lanes.All(own => own.Key != lane.Key))],
    };

    /// <summary>A text in both languages, <c>{ "de": …, "en": … }</c>, becomes the one asked for.</summary>
    static JsonNode In(JsonNode node, Language language)
    {
        switch (node)
        {
            case JsonObject { Count: 2 } both when both["de"] is { } german && both["en"] is { } english:
                return (language == Language.German ? german : english).DeepClone();
            case JsonObject fields:
                foreach (var (name, value) in fields.ToArray())
                    fields[name] = value is null ? null : In(value.DeepClone(), language);
                return fields;
            case JsonArray list:
                for (var at = 0; at < list.Count; at++)
                    list[at] = In(list[at]!.DeepClone(), language); // templates hold no null
                return list;
            default:
                return node;
        }
    }
}

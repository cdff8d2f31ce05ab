using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>A lane that every reader of journey maps knows.</summary>
/// <param name="Stage">Where it stands in a service blueprint.</param>
public sealed record StandardLane(string Key, LaneKind Kind, LocalText Name, LaneStage Stage)
{
    /// <summary>Of a metric.</summary>
    public MapMeasure? Measure { get; init; }

    /// <summary>Other names that people give it in their tables.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>In the order in which they stand on a map. The last four are those of a service blueprint.</summary>
    public static IReadOnlyList<StandardLane> All { get; } =
    [
        new("customer-does", LaneKind.Text, new("Was der Kunde tut", "What the customer does"), LaneStage.Customer)
            { Synonyms = ["Kundenaktionen", "Kundenaktion", "Aktionen", "Handlungen", "Customer actions", "Actions", "Doing"] },
        new("touchpoints", LaneKind.Touchpoint, new("Kontakt\u00ADpunkte", "Touch\u00ADpoints"), LaneStage.Customer) { Synonyms = ["Kontaktpunkt", "Touchpoint", "Berührungspunkte"] },
        new("brand-does", LaneKind.Text, new("Was die Marke tut", "What the brand does"), LaneStage.Front) { Synonyms = ["Reaktion der Marke", "Was das Unternehmen tut", "Brand actions", "Company actions"] },
        new("needs", LaneKind.Text, new("Bedürfnisse und Erwartungen", "Needs and expectations"), LaneStage.Customer)
            { Synonyms = ["Bedürfnisse", "Erwartungen", "Ziele", "Needs", "Expectations", "Goals", "Customer goals", "Kundenziele"] },
        new("emotion", LaneKind.Emotion, new("Gefühl", "Feeling"), LaneStage.Customer) { Synonyms = ["Gefühle", "Emotion", "Emotionen", "Emotions", "Feelings", "Stimmung"] },
        new("thoughts", LaneKind.Text, new("Gedanken", "Thoughts"), LaneStage.Customer) { Synonyms = ["Was der Kunde denkt", "Thinking", "What the customer thinks"] },
        new("pains", LaneKind.Cards, new("Schmerz\u00ADpunkte", "Pain points"), LaneStage.Customer) { Synonyms = ["Schmerzpunkt", "Hürden", "Probleme", "Pains", "Painpoints", "Barriers", "Problems"] },
        new("chances", LaneKind.Cards, new("Chancen", "Opportunities"), LaneStage.Customer) { Synonyms = ["Chance", "Ideen", "Verbesserungen", "Opportunity", "Ideas", "Improvements"] },
        new("content", LaneKind.Cards, new("Inhalte", "Content"), LaneStage.Front) { Synonyms = ["Inhalt", "Contents"] },
        new("owner", LaneKind.Person, new("Verantwort\u00ADlich", "Owner"), LaneStage.Support) { Synonyms = ["Verantwortung", "Zuständig", "Zuständigkeit", "Owners", "Responsible", "Abteilung", "Department"] },
        new("customers", LaneKind.Metric, new("Kunden", "Customers"), LaneStage.Support) { Measure = MapMeasure.Customers },
        new("share", LaneKind.Metric, new("von allen Kunden", "Of all customers"), LaneStage.Support) { Measure = MapMeasure.Share },
        new("going-on", LaneKind.Metric, new("gehen weiter", "Going on"), LaneStage.Support) { Measure = MapMeasure.GoingOn },
        new("time-to-next", LaneKind.Metric, new("Median bis zum nächsten", "Median to the next"), LaneStage.Support) { Measure = MapMeasure.TimeToNext },
        new("evidence", LaneKind.Text, new("Was der Kunde sieht", "Physical evidence"), LaneStage.Customer) { Synonyms = ["Physische Belege", "Evidence"] },
        new("front-stage", LaneKind.Text, new("Sichtbares Handeln", "Front stage"), LaneStage.Front) { Synonyms = ["Frontstage", "Onstage", "Vorderbühne"] },
        new("back-stage", LaneKind.Text, new("Unsichtbares Handeln", "Back stage"), LaneStage.Back) { Synonyms = ["Backstage", "Hinterbühne"] },
        new("support", LaneKind.Text, new("Unterstützende Prozesse", "Support processes"), LaneStage.Support) { Synonyms = ["Support", "Unterstützung", "Systeme", "Systems"] },
    ];

    const int OfBlueprints = 4;

    /// <summary>Null when it is a lane of somebody's own.</summary>
    public static StandardLane? Find(string key) => All.FirstOrDefault(lane => lane.Key == key);

    /// <summary>The empty lanes that a new map of this kind begins with.</summary>
    public static IReadOnlyList<DocumentLane> Of(MapDocumentKind kind) =>
        [.. (kind == MapDocumentKind.ServiceBlueprint ? All.Where(lane => lane.Key != "brand-does") : All.SkipLast(OfBlueprints)).Select(lane => new DocumentLane(lane.Key, lane.Kind) { Measure = lane.Measure })];
}

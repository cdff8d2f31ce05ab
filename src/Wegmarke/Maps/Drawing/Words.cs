using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>What the drawing says in its own words, in one language.</summary>
sealed record Words(string LanguageCode)
{
    public required string StillThere { get; init; }
    public required string StillThereHint { get; init; }
    public required string CustomerDoes { get; init; }
    public required string Touchpoints { get; init; }
    public required string TouchpointsHint { get; init; }
    public required string BrandDoes { get; init; }
    public required string Needs { get; init; }
    public required string Emotion { get; init; }
    public required string EmotionHint { get; init; }
    public required string Pains { get; init; }
    public required string Chances { get; init; }
    public required string Quality { get; init; }
    public required string FigureCustomers { get; init; }
    public required string FigureShare { get; init; }
    public required string FigureGoingOn { get; init; }
    public required string FigureTime { get; init; }
    public required string OfCustomers { get; init; }
    public required string Customers { get; init; }
    public required string OneCustomer { get; init; }
    public required string Answers { get; init; }
    public required string PerMonth { get; init; }
    public required string More { get; init; }
    public required string AddedByHand { get; init; }
    public required string NothingHere { get; init; }
    public required string Channels { get; init; }
    public required string Source { get; init; }
    public required string DrawnOn { get; init; }
    public required string Linked { get; init; }
    public required string Consent { get; init; }
    public required string MeasuredKey { get; init; }
    public required string ByHandKey { get; init; }
    public required string StillEmpty { get; init; }
    public required string EmptyTitle { get; init; }
    public required string EmptyText { get; init; }
    public required string EmptyHow { get; init; }
    public required string EmptyCommand { get; init; }
    public required string Description { get; init; }
    public required string EmptyDescription { get; init; }

    public static Words Of(Language language) => language == Language.German ? s_german : s_english;

    static readonly Words s_german = new("de")
    {
        StillThere = "Noch dabei",
        StillThereHint = "Kunden mit diesem oder einem späteren Schritt",
        CustomerDoes = "Was der Kunde tut",
        Touchpoints = "Kontakt\u00ADpunkte",
        TouchpointsHint = "meistgenutzte zuerst",
        BrandDoes = "Was die Marke tut",
        Needs = "Bedürfnisse und Erwartungen",
        Emotion = "Gefühl",
        EmotionHint = "Mittel und 95-%-Bereich",
        Pains = "Schmerz\u00ADpunkte",
        Chances = "Chancen",
        Quality = "Qualität",
        FigureCustomers = "Kunden",
        FigureShare = "von allen Kunden",
        FigureGoingOn = "gehen weiter",
        FigureTime = "Median bis zum nächsten",
        OfCustomers = "{0} der Kunden",
        Customers = "{0} Kunden",
        OneCustomer = "1 Kunde",
        Answers = "n\u00A0=\u00A0{0}",
        PerMonth = "{0}/Mon.",
        More = "+{0} weitere",
        AddedByHand = "von Hand ergänzt",
        NothingHere = "kein Kontakt gemessen",
        Channels = "Kanäle",
        Source = "Quelle: {0}",
        DrawnOn = "gezeichnet am {0}",
        Linked = "{0} der Kontakte sind Kunden zugeordnet",
        Consent = "{0} der Daten mit Einwilligung",
        MeasuredKey = "gemessen",
        ByHandKey = "von Hand ergänzt",
        StillEmpty = "Noch ohne Inhalt: {0}",
        EmptyTitle = "Noch keine Kundenreise",
        EmptyText = "Die Karte entsteht aus den Kontakten Ihrer Kunden. Es fehlt eine Datei mit Kunde, Zeit und Kontaktpunkt; mehr braucht es für den Anfang nicht.",
        EmptyHow = "So kommt sie ins Haus:",
        EmptyCommand = "wegmarke import kontakte.csv",
        Description = "Lineare Karte der Kundenreise: {0} Schritte in {1} Phasen, {2} Kunden.",
        EmptyDescription = "Eine leere Karte: Es sind noch keine Kontakte importiert.",
    };

    static readonly Words s_english = new("en")
    {
        StillThere = "Still there",
        StillThereHint = "Customers with this step or a later one",
        CustomerDoes = "What the customer does",
        Touchpoints = "Touch\u00ADpoints",
        TouchpointsHint = "most used first",
        BrandDoes = "What the brand does",
        Needs = "Needs and expectations",
        Emotion = "Feeling",
        EmotionHint = "mean and 95% interval",
        Pains = "Pain points",
        Chances = "Opportunities",
        Quality = "Quality",
        FigureCustomers = "customers",
        FigureShare = "of all customers",
        FigureGoingOn = "going on",
        FigureTime = "median to the next",
        OfCustomers = "{0} of customers",
        Customers = "{0} customers",
        OneCustomer = "1 customer",
        Answers = "n\u00A0=\u00A0{0}",
        PerMonth = "{0}/mo.",
        More = "+{0} more",
        AddedByHand = "added by hand",
        NothingHere = "no contact measured",
        Channels = "Channels",
        Source = "Source: {0}",
        DrawnOn = "drawn on {0}",
        Linked = "{0} of interactions are linked to customers",
        Consent = "{0} of the data rests on consent",
        MeasuredKey = "measured",
        ByHandKey = "added by hand",
        StillEmpty = "Nothing here yet: {0}",
        EmptyTitle = "No customer journey yet",
        EmptyText = "The map is drawn from your customers’ interactions. What is missing is a file with customer, time and touchpoint; it takes no more to begin.",
        EmptyHow = "This brings it in:",
        EmptyCommand = "wegmarke import interactions.csv",
        Description = "Linear customer-journey map: {0} steps in {1} phases, {2} customers.",
        EmptyDescription = "An empty map: no interactions have been imported yet.",
    };
}

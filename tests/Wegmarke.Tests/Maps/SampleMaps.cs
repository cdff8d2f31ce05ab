using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

/// <summary>Maps with every lane filled, as a marketer would make them.</summary>
static class SampleMaps
{
    static readonly MapChannel[] s_channels =
    [
        new("shop", "Onlineshop", "globe", "#0072b2", "#56b4e9"),
        new("email", "E-Mail", "mail", "#b2660e", "#e69f00"),
        new("store", "Filiale", "store", "#00805c", "#2cc79a"),
        new("social", "Social Media", "share", "#a8577e", "#cc79a7"),
        new("phone", "Kundendienst", "phone", "#6a5acd", "#a99bf0"),
        new("search", "Suche", "search", "#7a6a00", "#d3c440"),
    ];

    /// <summary>Eight steps in five phases, in German.</summary>
    public static LinearMap German() => new(
        "Vom ersten Blick bis zur Weiter\u00ADempfehlung",
        new MapPersona("Lena, die Vergleicherin", "Will das passende Rad finden, ohne drei Abende zu verlieren", 0.23, PortraitSeed: 7),
        new MapPeriod(new DateOnly(2017, 1, 1), new DateOnly(2017, 12, 31)), 12_480, 0.87, 0.92,
        "Onlineshop, Newsletter und Kassen der Musterhaus GmbH", new DateOnly(2018, 1, 15), "EUR",
        [
            new("awareness", "Aufmerksamkeit"), new("interest", "Interesse"), new("purchase", "Kauf"),
            new("service", "Nutzung und Service"), new("loyalty", "Bindung"),
        ],
        [
            Step("ad", "awareness", "Anzeige gesehen", 12_480, 1, 1, 0.71, TimeSpan.FromHours(4)) with
            {
                CustomerDoes = "Sieht unterwegs eine Anzeige und merkt sich den Namen.",
                BrandDoes = "Zeigt zwei Räder, einen Preis und den Weg in den Shop.",
                Needs = "Schnell erkennen, ob es hier etwas für sie gibt.",
                Emotion = new(0.4, 212, 0.2, 0.6),
                Chips = [Chip("ad.social", "Anzeige in sozialen Netzen", "social", "megaphone", 8_120), Chip("ad.search", "Suchanzeige", "search", "search", 5_310)],
            },
            Step("search", "awareness", "Suche nach Vergleichen", 8_861, 0.71, 0.71, 0.82, TimeSpan.FromHours(20)) with
            {
                CustomerDoes = "Liest Tests und fragt zwei Freundinnen.",
                Needs = "Unabhängiger Rat, verständliche Unterschiede.",
                Emotion = new(0.1, 96, -0.2, 0.4),
                Chances = ["Eigene Vergleichstabelle mit ehrlichen Schwächen"],
                Chips = [Chip("search.organic", "Suchtreffer", "search", "search", 6_410), Chip("blog", "Ratgeber", "shop", "book", 2_204), Chip("social.review", "Bewertungsvideo", "social", "video", 1_911)],
            },
            Step("product", "interest", "Produktseite", 7_266, 0.58, 0.61, 0.49, TimeSpan.FromDays(2)) with
            {
                CustomerDoes = "Vergleicht drei Modelle, legt eines auf die Merkliste.",
                BrandDoes = "Erklärt Größen, zeigt Bestand in der Filiale.",
                Needs = "Passt die Größe? Ist es da? Was kostet die Lieferung?",
                Emotion = new(-0.3, 341, -0.4, -0.2),
                Pains = [new("Lieferkosten erst an der Kasse sichtbar", 1_204, 1_842_000)],
                Chances = ["Lieferkosten neben dem Preis zeigen", "Größenberater"],
                Chips = [Chip("product", "Produktseite", "shop", "globe", 7_266), Chip("wish", "Merkliste", "shop", "heart", 2_950), Chip("chat", "Beratungschat", "shop", "chat", 803),
                    Chip("compare", "Vergleich", "shop", "compare", 640), Chip("newsletter", "Newsletter", "email", "mail", 512), Chip("store.visit", "Beratung in der Filiale", "store", "store", 377), Chip("phone", "Anruf", "phone", "phone", 58)],
            },
            MapStep.ByHand("try", "interest", "Probefahrt") with
            {
                CustomerDoes = "Fährt zwei Räder zur Probe.",
                BrandDoes = "Hält beide Räder in ihrer Größe bereit.",
                Needs = "Ungestört ausprobieren.",
                Chances = ["Termin online buchen"],
            },
            Step("cart", "purchase", "Warenkorb", 4_118, 0.33, 0.36, 0.68, TimeSpan.FromMinutes(12)) with
            {
                CustomerDoes = "Legt das Rad in den Warenkorb und zögert.",
                BrandDoes = "Erinnert nach einem Tag per E-Mail.",
                Emotion = new(-1.1, 188, -1.3, -0.9),
                Pains = [new("Pflicht zum Kundenkonto", 980, 1_210_000), new("Gutschein gilt nicht", 214, null)],
                Chances = ["Als Gast kaufen"],
                Chips = [Chip("cart", "Warenkorb", "shop", "cart", 4_118), Chip("reminder", "Warenkorb-Erinnerung", "email", "mail", 1_702)],
            },
            Step("order", "purchase", "Bestellung", 2_801, 0.22, 0.22, 0.91, TimeSpan.FromDays(3)) with
            {
                CustomerDoes = "Kauft online und wählt Abholung.",
                BrandDoes = "Bestätigt sofort, nennt den Abholtag.",
                Needs = "Sicherheit, dass alles stimmt.",
                Emotion = new(1.2, 640, 1.1, 1.3),
                Chips = [Chip("order", "Bestellung im Shop", "shop", "cart", 2_311), Chip("pos", "Kauf in der Filiale", "store", "card", 490)],
            },
            Step("help", "service", "Frage an den Service", 611, 0.05, 0.19, 0.44, TimeSpan.FromDays(6)) with
            {
                CustomerDoes = "Fragt nach einem Ersatzteil.",
                BrandDoes = "Antwortet im Mittel nach 31 Stunden.",
                Needs = "Eine Antwort am selben Tag.",
                Emotion = new(-1.6, 74, -1.9, -1.3),
                Pains = [new("Antwort dauert länger als einen Tag", 402, 388_000)],
                Chips = [Chip("service.phone", "Anruf beim Kundendienst", "phone", "phone", 402), Chip("service.mail", "E-Mail an den Kundendienst", "email", "mail", 288), Chip("return", "Rücksendung", "store", "return", 61)],
            },
            Step("again", "loyalty", "4 weitere Kontakt\u00ADpunkte in Bindung", 1_022, 0.08, 0.08, 0.31, TimeSpan.FromDays(41)) with
            {
                Folded = ["Newsletter", "Bewertung", "Weiterempfehlung", "Inspektion"],
                CustomerDoes = "Kommt zur Inspektion und bewertet.",
                BrandDoes = "Lädt nach sechs Wochen zur Inspektion ein.",
                Needs = "Wertschätzung statt Werbung.",
                Emotion = new(1.5, 155, 1.3, 1.7),
                Chances = ["Empfehlung mit Gutschein für beide"],
                Chips = [Chip("newsletter", "Newsletter", "email", "mail", 830), Chip("review", "Bewertung", "shop", "star", 155), Chip("inspection", "Inspektion", "store", "wrench", 141), Chip("refer", "Weiterempfehlung", "social", "share", 37)],
            },
        ],
        s_channels,
        [
            new("64\u00A0%", "gehen verloren, bevor etwas im Warenkorb liegt; die meisten auf der Produktseite."),
            new("18.420\u00A0€", "im Monat kostet, dass die Lieferkosten erst an der Kasse zu sehen sind."),
            new("−1,6", "ist das Gefühl nach einer Frage an den Service: der tiefste Punkt der ganzen Reise."),
        ]);

    /// <summary>Three steps with what data alone knows, one phase unused, in English.</summary>
    public static LinearMap English() => new(
        "Households and their baskets", null,
        new MapPeriod(new DateOnly(2017, 1, 1), new DateOnly(2017, 12, 31)), 2_379, 1, null,
        "completejourney", new DateOnly(2018, 1, 15), "USD",
        [new("before", "Before"), new("buying", "Buying"), new("using", "Using"), new("after", "After")],
        [
            DataStep("mail", "before", "Campaign by mail", 1_559, 0.66, 1, 0.94, TimeSpan.FromDays(9), Chip("mail", "Campaign by mail", "email", "mail", 1_559)),
            DataStep("basket", "buying", "Basket in store", 2_377, 0.9992, 0.9996, 0.97, TimeSpan.FromDays(4.2), Chip("basket", "Basket in store", "store", "cart", 2_377)),
            DataStep("coupon", "after", "Coupon redeemed", 410, 0.17, 0.17, 0.02, null, Chip("coupon", "Coupon redeemed", "store", "ticket", 410)),
        ],
        s_channels,
        [new("66%", "of households were reached by a campaign.")]);

    public static LinearMap Empty() => German() with { Steps = [], Customers = 0, Persona = null, Period = null, Messages = [] };

    static MapStep Step(string id, string phase, string name, long customers, double share, double stillThere, double goingOn, TimeSpan time) =>
        MapStep.Measured(id, phase, name) with
        {
            Customers = customers,
            ShareOfCustomers = share,
            StillThere = stillThere,
            GoingOn = goingOn,
            MedianTimeToNext = time,
        };

    static MapStep DataStep(string id, string phase, string name, long customers, double share, double stillThere, double goingOn, TimeSpan? time, MapChip chip) =>
        MapStep.Measured(id, phase, name) with
        {
            Customers = customers,
            ShareOfCustomers = share,
            StillThere = stillThere,
            GoingOn = goingOn,
            MedianTimeToNext = time,
            Chips = [chip],
        };

    static MapChip Chip(string touchpoint, string name, string channel, string icon, long customers) => new(touchpoint, name, channel, icon, customers);
}

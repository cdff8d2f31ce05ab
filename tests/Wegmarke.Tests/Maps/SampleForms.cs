using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

/// <summary>Forms of the map as a retailer with feedback would see them.</summary>
static class SampleForms
{
    static readonly MapChannel[] s_channels =
    [
        new("web", "Website & Shop", "globe", "#4a7ad5", "#86b1ff"),
        new("email", "E-Mail", "mail", "#2684b3", "#62baeb"),
        new("store", "Filiale", "store", "#ab7007", "#e3a550"),
        new("phone", "Telefon", "phone", "#278c66", "#64c399"),
        new("social", "Soziale Medien", "share", "#bf5895", "#fa8dcb"),
    ];

    static readonly MapPhase[] s_phases =
    [
        new("awareness", "Aufmerksamkeit"), new("consideration", "Abwägung"), new("decision", "Entscheidung"), new("retention", "Bindung"), new("advocacy", "Weiterempfehlung"),
    ];

    public static MapFrame Frame(string title, params MapMessage[] messages) => new(
        title, null, new MapPeriod(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)), 12_480, 0.87, 0.92,
        "Onlineshop, Newsletter und Kassen der Musterhaus GmbH", new DateOnly(2025, 1, 15), "EUR", messages);

    public static FunnelMap Funnels() => new(
        Frame("Wie weit Kunden kommen, nach Gerät beim Einstieg",
            new("31\u00A0%", "von 8.204 Kunden, die mit „Produktseite“ beginnen, kommen bis „Wiederkauf“"),
            new("2.410", "Kunden kommen von „Warenkorb“ nicht zu „Kauf“, 42\u00A0%: der größte Verlust; 38\u00A0% von ihnen danach: „Anruf beim Kundendienst“"),
            new("44\u00A0%", "gehen bei „Smartphone“ von „Warenkorb“ zu „Kauf“ weiter, bei allen anderen 71\u00A0%: mehr als Zufall")),
        [new("phase:consideration", "Produktseite"), new("cart", "Warenkorb"), new("conversion", "Kauf"), new("conversion", "Wiederkauf")],
        [
            Funnel("", "Alle Kunden", 12_480, [8_204, 5_738, 3_328, 2_543]),
            Funnel("value:mobile", "Smartphone", 6_011, [4_510, 3_204, 1_410, 1_077], FunnelDifference.Lower),
            Funnel("value:desktop", "Computer", 4_120, [2_704, 1_988, 1_530, 1_204], FunnelDifference.Higher),
            Funnel("none:", "ohne Angabe", 2_349, [990, 546, 388, 262]),
        ], 0, "Schritte sind die Phasen vor dem Kauf, durch die mindestens drei Viertel der Käufer gehen, der Kauf und der nächste");

    public static FunnelMap ManyFunnels()
    {
        var counts = Enumerable.Range(0, FunnelMap.MostSteps).Select(step => 4_987_654 >> step).Select(count => (long)count).ToArray();
        var map = Funnels();
        return map with
        {
            Steps = [.. counts.Select((_, step) => new FunnelStage($"step-{step}", "Kundenzufriedenheitsbefragung Donaudampfschifffahrtsgesellschaft"))],
            Panels = [.. Enumerable.Range(0, FunnelMap.MostPanels).Select(at => Funnel($"g{at}", "Servicehotlinewarteschleifenmusik unbreakable_identifier_name_0815", 4_987_654, counts, FunnelDifference.Lower))],
        };
    }

    static FunnelPanel Funnel(string key, string name, long customers, long[] counts, FunnelDifference third = FunnelDifference.None) => new(key, name, customers,
    [
        .. counts.Select((count, step) => new FunnelBar(
            count, (double)count / counts[0], step == 0 ? null : (double)count / counts[step - 1], step == 0 ? null : TimeSpan.FromHours(Math.Pow(7, Math.Min(4, step))),
            step + 1 == counts.Length ? 0 : count - counts[step + 1], step == 2 ? third : FunnelDifference.None)),
    ]);

    public static Heatmap Heatmap() => new(
        Frame("Wo Kunden uns begegnen",
            new("24\u00A0%", "aller Kontakte sind „Produktseite“ in der Phase „Abwägung“: das Feld mit den meisten"),
            new("5", "von 11 Kontaktpunkten tragen 81\u00A0% aller Kontakte"),
            new("2", "Felder fallen auf; die meisten Kunden trifft „Anruf beim Kundendienst“ (Bindung): Gefühl −1,2 bei 212 Antworten")),
        HeatRowKind.Touchpoints,
        [.. s_phases.Zip((long[])[9_120, 8_204, 5_310, 3_077, 420], (phase, customers) => new HeatColumn(phase, customers))],
        [
            Row("product", "Produktseite", "globe", "web", 9_004, [6_120, 31_204, 4_410, 310, 0]),
            Row("cart", "Warenkorb", "cart", "web", 5_118, [0, 2_204, 8_911, 120, 0], flagAt: 2),
            Row("order", "Bestellung im Onlineshop", "card", "web", 3_811, [0, 0, 4_802, 611, 0], felt: 0.9),
            Row("review", "Bewertung", "star", "web", 402, [0, 0, 0, 88, 377], felt: 1.2),
            Row("visit", "Besuch in der Filiale", "store", "store", 4_120, [2_210, 3_904, 1_877, 902, 41]),
            Row("purchase", "Kauf in der Filiale", "cart", "store", 3_304, [0, 0, 4_120, 1_301, 0], felt: 1.1),
            Row("newsletter", "Newsletter", "mail", "email", 6_011, [12_010, 7_204, 903, 4_411, 300]),
            Row("reminder", "Warenkorb-Erinnerung per E-Mail mit Gutschein", "mail", "email", 1_702, [0, 310, 1_602, 0, 0]),
            Row("call", "Anruf beim Kundendienst", "phone", "phone", 611, [3, 44, 120, 801, 0], felt: -1.2, flagAt: 3),
            Row("ad", "Anzeige in sozialen Netzen", "megaphone", "social", 8_120, [14_402, 1_204, 0, 0, 0]),
            Row("share", "Beitrag geteilt", "share", "social", 96, [4, 0, 0, 2, 101]),
        ],
        s_channels, NotDrawn: 0, HasFeedback: true);

    public static Heatmap ChannelHeatmap()
    {
        var map = Heatmap();
        return map with
        {
            RowsAre = HeatRowKind.Channels,
            Rows = [.. map.Rows.DistinctBy(row => row.Channel).Select(row => row with
            {
                Key = row.Channel,
                Name = s_channels.First(channel => channel.Key == row.Channel).Name,
                Note = $"{row.Customers % 9 + 2} touchpoints, mostly {row.Name}",
            })],
            NotDrawn = 3,
            HasFeedback = false,
        };
    }

    static HeatRow Row(string key, string name, string icon, string channel, long customers, long[] contacts, double? felt = null, int flagAt = -1) => new(
        key, name, "", icon, channel, customers, contacts.Sum(),
        [
            .. contacts.Select((count, at) => count == 0 ? null : new HeatCell(
                Math.Max(1, count / 3), count, felt is { } mean && count > 100 ? new(mean, count / 10, mean - 0.1, mean + 0.1) : null,
                at == flagAt ? [felt is null ? "App: 31\u00A0% gehen weiter, in anderen Kanälen 68\u00A0%" : "Gefühl −1,2 bei 212 Antworten"] : [])),
        ]);

    public static TouchpointWheel Wheel() => new(
        Frame("Alle Kontaktpunkte rund um den Kunden",
            new("3,8", "von 16 Kontaktpunkten nutzt ein Kunde im Mittel"),
            new("72\u00A0%", "der Kunden nutzen „Produktseite“, mehr als alles andere"),
            new("−1,2", "ist das Gefühl bei „Anruf beim Kundendienst“ (212 Antworten): so schlecht wie nirgends sonst")),
        s_phases,
        [
            Disc("product", "Produktseite", "globe", "web", ChannelOwnership.Own, "consideration", 0.72),
            Disc("ad", "Anzeige in sozialen Netzen", "megaphone", "social", ChannelOwnership.Paid, "awareness", 0.65),
            Disc("newsletter", "Newsletter", "mail", "email", ChannelOwnership.Own, "awareness", 0.48, 0.2),
            Disc("cart", "Warenkorb", "cart", "web", ChannelOwnership.Own, "decision", 0.41, -0.6),
            Disc("visit", "Besuch in der Filiale", "store", "store", ChannelOwnership.Own, "consideration", 0.33, 0.9),
            Disc("order", "Bestellung im Onlineshop", "card", "web", ChannelOwnership.Own, "decision", 0.31, 0.9),
            Disc("purchase", "Kauf in der Filiale", "cart", "store", ChannelOwnership.Own, "decision", 0.27, 1.1),
            Disc("search", "Treffer in der Suchmaschine", "search", "web", ChannelOwnership.Earned, "awareness", 0.22),
            Disc("reminder", "Warenkorb-Erinnerung per E-Mail", "mail", "email", ChannelOwnership.Own, "decision", 0.14),
            Disc("advice", "Beratung in der Filiale", "store", "store", ChannelOwnership.Personal, "consideration", 0.11, 1.6),
            Disc("call", "Anruf beim Kundendienst", "phone", "phone", ChannelOwnership.Personal, "retention", 0.049, -1.2),
            Disc("return", "Rücksendung", "return", "store", ChannelOwnership.Own, "retention", 0.04, -0.3),
            Disc("review", "Bewertung", "star", "web", ChannelOwnership.Earned, "advocacy", 0.032, 1.2),
            Disc("repair", "Werkstatt", "wrench", "store", ChannelOwnership.Personal, "retention", 0.012),
            Disc("share", "Beitrag geteilt", "share", "social", ChannelOwnership.Earned, "advocacy", 0.008),
            Disc("friend", "Empfehlung durch Freunde", "users", "social", ChannelOwnership.Earned, "awareness", 0.004, 1.8),
        ],
        s_channels, PerCustomer: 3.8, NotDrawn: 0);

    static WheelDisc Disc(string key, string name, string icon, string channel, ChannelOwnership ring, string phase, double share, double? felt = null) => new(
        key, name, icon, channel, ring, phase, (long)(share * 12_480), share, felt is { } mean ? new(mean, 212, mean - 0.1, mean + 0.1) : null);

    public static ChannelDiagram Diagram() => new(
        Frame("Wie Kunden zwischen Kanälen wechseln",
            new("61\u00A0%", "der 12.480 Kunden nutzen mehr als einen Kanal"),
            new("3.904", "Kunden wechseln von „Website & Shop“ zu „Filiale“, im Median 2\u00A0Tage später: der häufigste Wechsel"),
            new("38\u00A0%", "weniger gehen nach dem Wechsel von „Website & Shop“ zu „Telefon“ weiter als nach Bleiben im Kanal: 412 Kunden mehr verloren")),
        [Node(0, true, 9_120), Node(2, false, 6_310), Node(1, true, 5_977), Node(4, true, 3_020), Node(3, false, 1_204)],
        [
            Switch("web", "store", 3_904, 48), Switch("email", "web", 3_310, 3), Switch("social", "web", 2_204, 0.2), Switch("store", "web", 1_877, 96),
            Switch("web", "phone", 1_084, 72, new(0.41, 0.79, 0.34, 0.42, 522, 412)), Switch("phone", "web", 402, 20), Switch("store", "phone", 311, 30, new(0.52, 0.71, 0.11, 0.27, 98, 59)),
            Switch("phone", "store", 214, 50),
        ],
        NotDrawn: 7, ShareNotDrawn: 0.021, ChannelsNotDrawn: 0);

    static ChannelNode Node(int channel, bool isOnline, long customers) => new(s_channels[channel], isOnline, customers, customers * 4);

    static ChannelSwitch Switch(string from, string to, long customers, double hours, ChannelBreak? found = null) =>
        new(from, to, customers * 2, customers, TimeSpan.FromHours(hours), found);

    public static IdealMap Ideal() => new(
        Frame("Soll und Ist: der Weg zum Kauf",
            new("0,71", "von 1 beträgt die Übereinstimmung: die meisten gehen wie gedacht, mit kleinen Umwegen. 22\u00A0% von 14.206 Reisen folgen genau der Linie"),
            new("1.204", "Kunden überspringen „Beratung in der Filiale“: die größte Schwachstelle"),
            new("18\u00A0%", "der Reisen kommen an keiner der 6 Stationen vorbei: Sie gehen ganz andere Wege")),
        [
            Station("ad", "Anzeige gesehen", "megaphone", 9_120), Station("product", "Produktseite", "globe", 10_311), Station("finder", "Filialsuche", "search", 6_204),
            Station("advice", "Beratung in der Filiale", "store", 4_820), Station("ride", "Probefahrt", "store", 3_011), Station("purchase", "Kauf in der Filiale", "cart", 6_640),
        ],
        [
            new(-1, 0, 9_120, 8_004), new(-1, 1, 2_404, 2_210), new(-1, 6, 2_557, 2_301), new(0, 1, 7_907, 7_100), new(0, 6, 1_213, 1_190), new(1, 2, 6_204, 5_900), new(1, 5, 1_340, 1_204),
            new(1, 6, 2_767, 2_688), new(2, 3, 4_820, 4_411), new(2, 6, 1_384, 1_290), new(3, 4, 3_011, 2_900), new(3, 5, 1_206, 1_100), new(3, 6, 603, 580), new(4, 5, 2_640, 2_590), new(4, 6, 371, 360), new(5, 6, 6_640, 6_012),
        ],
        [
            new(-1, 1_020, 980, ["Newsletter"], 0), new(1, 3_877, 3_204, ["Warenkorb-Erinnerung per E-Mail", "Bewertungen gelesen"], 11), new(3, 910, 870, ["Anruf beim Kundendienst", "Hilfe"], 4),
        ],
        14_206, 2_557,
        [
            new(IdealWeaknessKind.Skipped, 3, "Beratung in der Filiale", 1_340, 1_204, 0.28, WeakPointMeasure.Value, 25_100, 62_500, -43_300, -31_700, 50_116_000, "Ich hätte mir jemanden gewünscht, der mir das richtige Rad zeigt."),
            new(IdealWeaknessKind.Left, 1, "Produktseite", 2_767, 2_688, 0.27, WeakPointMeasure.Leaving, 0.27, 0.14, 0.11, 0.15, 8_214_300, "Die Größentabelle fehlt."),
            new(IdealWeaknessKind.Extra, 3, "Anruf beim Kundendienst", 610, 588, 0.05, WeakPointMeasure.Satisfaction, -0.8, 0.9, -1.9, -1.5, null, null),
        ]);

    static IdealStation Station(string key, string name, string icon, long journeys) => new(key, name, icon, journeys, journeys * 9 / 10);

    public static EmotionMap Emotions() => new(
        Frame("Wie sich Kunden unterwegs fühlen",
            new("+1,4", "ist das Gefühl bei „Beratung in der Filiale“: der beste Moment der Reise"),
            new("−1,3", "ist das Gefühl bei „Anruf beim Kundendienst“: der schlechteste Moment der Reise"),
            new("2.117", "Antworten stehen dahinter, zu 7 von 8 Schritten")),
        s_phases,
        [
            Felt("ad", "awareness", "Anzeige gesehen", 0.3, 0.2, 212), Felt("search", "awareness", "Suche nach Vergleichen", 0.1, 0.4, 48), Felt("product", "consideration", "Produktseite", -0.2, 0.1, 641),
            Felt("advice", "consideration", "Beratung in der Filiale", 1.4, 0.15, 188), Felt("cart", "decision", "Warenkorb", -0.9, 0.12, 402), Felt("order", "decision", "Bestellung", 1.1, 0.08, 522),
            Felt("call", "retention", "Anruf beim Kundendienst", -1.3, 0.25, 104), new("again", "advocacy", "Weiterempfehlung", 96, null),
        ],
        [
            new("advice", true, "Endlich jemand, der zuhört und nicht nur verkaufen will."),
            new("cart", false, "Die Lieferkosten kamen erst ganz am Ende. Da war ich weg."),
            new("call", false, null),
        ]);

    static EmotionStep Felt(string id, string phase, string name, double mean, double half, long answers) =>
        new(id, phase, name, answers * 6, new(mean, answers, mean - half, mean + half));
}

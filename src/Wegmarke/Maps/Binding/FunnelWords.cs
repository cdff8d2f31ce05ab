using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Binding;

/// <summary>What a map of funnels calls its steps and groups, in the reader's language.</summary>
sealed class FunnelWords(TenantJourneys data, int model, Language language, FunnelGroups groups)
{
    /// <summary>Null when the reader chose the steps.</summary>
    public MainRoad? Road { get; init; }

    public LocalFormat Format { get; } = LocalFormat.Of(language);

    public string Say(string german, string english) => language == Language.German ? german : english;

    public string Step(string key, int at) => Road is { Ends: > 0 } road && at >= road.Steps.Count - road.Ends
        ? End(road, isFirst: at == road.Steps.Count - road.Ends)
        : FunnelStepText.Of(data, model, key, language);

    public string Touchpoint(string key) => Plain(data.Catalogue.TouchpointOf(key).Name.In(language));

    bool IsByPersona => groups.Dimension.Kind == DimensionKind.Persona;

    /// <summary>By what the groups are made.</summary>
    public string By => groups.Dimension.Kind switch
    {
        DimensionKind.Channel => Say("nach Kanal des Einstiegs", "by channel of entry"),
        DimensionKind.Touchpoint => Say("nach Kontaktpunkt des Einstiegs", "by touchpoint of entry"),
        DimensionKind.Account => Say("nach Firma", "by account"),
        DimensionKind.Persona => Say("nach Persona", "by persona"),
        DimensionKind.Source => Say("nach Quelle des Einstiegs", "by source of entry"),
        DimensionKind.Field when groups.Dimension.Text == "device" => Say("nach Gerät beim Einstieg", "by device at entry"),
        DimensionKind.Field when groups.Dimension.Text == "campaign" => Say("nach Kampagne des Einstiegs", "by campaign of entry"),
        DimensionKind.Field when groups.Dimension.Text == "location" => Say("nach Ort des Einstiegs", "by location of entry"),
        _ => Say($"nach „{groups.Dimension.Text}“", $"by “{groups.Dimension.Text}”"),
    };

    public string Group(AskedParts? by, PartName? part) => part switch
    {
        null => Say("Alle Kunden", "All customers"),
        { Kind: "none" } when IsByPersona => Say("keine Persona", "no persona"),
        { Kind: "none" } => Say("ohne Angabe", "not stated"),
        { Kind: "other" } => by?.Parts.FirstOrDefault(other => other.Kind == "other") is { } other
            ? Say($"{Format.Count(other.Values)} weitere", $"{Format.Count(other.Values)} others") : Say("weitere", "others"),
        _ => Value(part.Value ?? ""),
    };

    public string Definition => string.Join("\u00A0· ", new[]
    {
        Road switch
        {
            null => "",
            { Ends: 0 } => Say("Schritte sind die Phasen des Modells", "Steps are the phases of the model"),
            _ => Say("Schritte sind die Phasen vor dem Kauf, durch die mindestens drei Viertel der Käufer gehen, der Kauf und der nächste",
                "Steps are the phases before the purchase that at least three quarters of the buyers pass, the purchase, and the next one"),
        },
        Say("Ein Schritt zählt, wenn er nach dem Schritt davor kommt, gleich wie lange es dauert; von mehreren Anläufen eines Kunden zählt der, der am weitesten führt",
            "A step counts when it comes after the step before, however long that takes; of several tries of a customer the one that comes furthest counts"),
        IsByPersona ? Say("Ein Kunde steht für höchstens eine Persona, die erste in ihrer Reihenfolge", "A customer stands for one persona at most, the first in their order") :
        Say("Zur Gruppe gehört ein Kunde durch den Kontakt, mit dem dieser Anlauf beginnt, ohne Anlauf durch den ersten",
            "A customer belongs to a group by the interaction this try begins with, and without a try by the first one"),
    }.Where(part => part.Length > 0));

    public static string Plain(string name) => name.Replace("\u00ad", "", StringComparison.Ordinal);

    string End(MainRoad road, bool isFirst) => (road.OnlyPurchases, isFirst) switch
    {
        (true, true) => Say("Kauf", "Purchase"),
        (true, false) => Say("Wiederkauf", "Repurchase"),
        (false, true) => Say("Abschluss", "Conversion"),
        (false, false) => Say("Weiterer Abschluss", "Further conversion"),
    };

    string Value(string value) => (groups.Dimension.Kind, value) switch
    {
        (DimensionKind.Channel, _) => data.Catalogue.ChannelOf(value).Name.In(language),
        (DimensionKind.Touchpoint, _) => data.Catalogue.TouchpointOf(value).Name.In(language),
        (DimensionKind.Persona, _) => Plain(groups.Personas.FirstOrDefault(persona => persona.Key == value)?.Name.In(language) ?? value),
        (DimensionKind.Field, "mobile") => Say("Smartphone", "Smartphone"),
        (DimensionKind.Field, "desktop") => Say("Computer", "Computer"),
        (DimensionKind.Field, "tablet") => "Tablet",
        _ => value,
    };
}

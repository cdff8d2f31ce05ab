using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>Tells a change in a sentence.</summary>
static class ChangeWords
{
    const int Longest = 80;

    static readonly Dictionary<string, LocalText> s_parts = new()
    {
        ["map"] = new("Karte", "map"),
        ["persona"] = new("Persona", "persona"),
        ["phase"] = new("Phase", "phase"),
        ["step"] = new("Schritt", "step"),
        ["lane"] = new("Zeile", "lane"),
    };

    static readonly Dictionary<string, LocalText> s_fields = new()
    {
        ["name"] = new("Name", "name"),
        ["kind"] = new("Art", "kind"),
        ["status"] = new("Stand", "status"),
        ["description"] = new("Beschreibung", "description"),
        ["owner"] = new("Verantwortlich", "owner"),
        ["tags"] = new("Schlagwörter", "tags"),
        ["phaseModel"] = new("Phasenmodell", "phase model"),
        ["ideal"] = new("Ideal", "ideal path"),
        ["goal"] = new("Ziel", "goal"),
        ["phase"] = new("Phase", "phase"),
        ["touchpoints"] = new("Kontaktpunkte", "touchpoints"),
        ["momentOfTruth"] = new("Moment der Wahrheit", "moment of truth"),
        ["map"] = new("Karte darunter", "nested map"),
        ["stage"] = new("Bühne", "stage"),
        ["measure"] = new("Kennzahl", "measure"),
        ["unit"] = new("Einheit", "unit"),
    };

    public static string Of(MapChange change, Language language)
    {
        var german = language == Language.German;
        if (change.Part == "cell")
            return $"{Cell(change, language)}: {Values(change, german)}";
        var what = change.Part == "map" ? s_parts["map"].In(language) : $"{s_parts[change.Part].In(language)} {Quoted(change.Name, german)}";
        return change.Kind switch
        {
            MapChangeKind.Added => german ? $"{what} neu an Stelle {change.To}" : $"{what} added at {change.To}",
            MapChangeKind.Removed => german ? $"{what} entfernt" : $"{what} removed",
            MapChangeKind.Moved => german ? $"{what} von Stelle {change.From} nach {change.To}" : $"{what} moved from {change.From} to {change.To}",
            _ => $"{what}, {s_fields[change.Field].In(language)}: {Values(change, german)}",
        };
    }

    static string Cell(MapChange change, Language language)
    {
        var german = language == Language.German;
        var names = change.Name.Split('\n');
        var lane = StandardLane.Find(change.Key.Split('/')[0]) is { } standard && names[0] == standard.Name.De ? standard.Name.In(language) : names[0];
        return $"{s_parts["lane"].In(language)} {Quoted(lane, german)}, {s_parts["step"].In(language)} {Quoted(names[1], german)}";
    }

    static string Values(MapChange change, bool german) => (change.From.Length, change.To.Length) switch
    {
        (0, _) => german ? $"neu {Quoted(change.To, german)}" : $"added {Quoted(change.To, german)}",
        (_, 0) => german ? $"entfernt {Quoted(change.From, german)}" : $"removed {Quoted(change.From, german)}",
        _ => german ? $"{Quoted(change.From, german)} wird {Quoted(change.To, german)}" : $"{Quoted(change.From, german)} becomes {Quoted(change.To, german)}",
    };

    static string Quoted(string text, bool german)
    {
        var line = Drawing.TextCleaning.Plain(text);
        var shown = line.Length <= Longest ? line : PeoplesText.Cut(line, Longest) + "…";
        return german ? $"„{shown}“" : $"“{shown}”";
    }
}

using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A phase as files and documents hold it. What a document leaves out stays as shipped.</summary>
sealed record PhaseEntry
{
    public string? Key { get; init; }
    public TextEntry? Name { get; init; }
    public TextEntry? Description { get; init; }
    public bool? IsBeforePurchase { get; init; }
    public TextEntry[]? KeyAspects { get; init; }
    public TextEntry[]? Goals { get; init; }
    public TextEntry[]? Strategies { get; init; }
    public TextEntry[]? Initiatives { get; init; }
    public string[]? UsualTouchpoints { get; init; }

    public static PhaseEntry Read(JsonElement element)
    {
        var fields = new Fields(
            element, "key", "name", "description", "isBeforePurchase", "keyAspects",
            "goals", "strategies", "initiatives", "usualTouchpoints");
        return new()
        {
            Key = fields.Text("key"),
            Name = fields.Child("name", TextEntry.Read),
            Description = fields.Child("description", TextEntry.Read),
            IsBeforePurchase = fields.Flag("isBeforePurchase"),
            KeyAspects = fields.List("keyAspects", TextEntry.Read),
            Goals = fields.List("goals", TextEntry.Read),
            Strategies = fields.List("strategies", TextEntry.Read),
            Initiatives = fields.List("initiatives", TextEntry.Read),
            UsualTouchpoints = fields.Texts("usualTouchpoints"),
        };
    }

    public Phase Over(Phase? shipped)
    {
        var key = Key ?? throw Missing.Of("key", "Give every phase a key.");
        return new(
            key,
            Name?.ToText() ?? shipped?.Name ?? throw Missing.Of($"name of phase \"{key}\"", "Give it a German or an English name."),
            Description?.ToText() ?? shipped?.Description ?? new("", ""),
            IsBeforePurchase ?? shipped?.IsBeforePurchase
                ?? throw Missing.Of($"isBeforePurchase of phase \"{key}\"", "Say true if it leads to a purchase or is one, false for what comes after."))
        {
            KeyAspects = Texts(KeyAspects) ?? shipped?.KeyAspects ?? [],
            Goals = Texts(Goals) ?? shipped?.Goals ?? [],
            Strategies = Texts(Strategies) ?? shipped?.Strategies ?? [],
            Initiatives = Texts(Initiatives) ?? shipped?.Initiatives ?? [],
            UsualTouchpoints = UsualTouchpoints ?? shipped?.UsualTouchpoints ?? [],
        };
    }

    static LocalText[]? Texts(TextEntry[]? entries) => entries?.Select(entry => entry.ToText()).ToArray();

    public static PhaseEntry From(Phase phase) => new()
    {
        Key = phase.Key,
        Name = TextEntry.From(phase.Name),
        Description = TextEntry.From(phase.Description),
        IsBeforePurchase = phase.IsBeforePurchase,
        KeyAspects = TextEntry.From(phase.KeyAspects),
        Goals = TextEntry.From(phase.Goals),
        Strategies = TextEntry.From(phase.Strategies),
        Initiatives = TextEntry.From(phase.Initiatives),
        UsualTouchpoints = phase.UsualTouchpoints.Count == 0 ? null : [.. phase.UsualTouchpoints],
    };
}

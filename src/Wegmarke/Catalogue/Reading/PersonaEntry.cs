using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A persona as files and documents hold it.</summary>
sealed record PersonaEntry
{
    const int MostNumber = 1_000_000;

    public string? Key { get; init; }
    public TextEntry? Name { get; init; }
    public TextEntry? Goal { get; init; }
    public TextEntry[]? Characteristics { get; init; }
    public TextEntry[]? Needs { get; init; }
    public TextEntry[]? Quotes { get; init; }
    public string[]? Channels { get; init; }
    public string? Segment { get; init; }
    public string? Condition { get; init; }
    public int? Order { get; init; }
    public int? Portrait { get; init; }

    public static PersonaEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "key", "name", "goal", "characteristics", "needs", "quotes", "channels", "segment", "condition", "order", "portrait");
        return new()
        {
            Key = fields.Text("key"),
            Name = fields.Child("name", TextEntry.Read),
            Goal = fields.Child("goal", TextEntry.Read),
            Characteristics = fields.List("characteristics", TextEntry.Read),
            Needs = fields.List("needs", TextEntry.Read),
            Quotes = fields.List("quotes", TextEntry.Read),
            Channels = fields.Texts("channels"),
            Segment = fields.Text("segment"),
            Condition = fields.Raw("condition"),
            Order = fields.Number("order"),
            Portrait = fields.Number("portrait"),
        };
    }

    public Persona ToPersona(string key)
    {
        if (Segment is not null && Condition is not null)
            throw new EntryException($"The persona \"{key}\" has a segment and a condition of its own; it stands for the customers of one of them. Remove the other.");
        if (Math.Abs((long)(Order ?? 0)) > MostNumber || Math.Abs((long)(Portrait ?? 0)) > MostNumber)
            throw new EntryException($"The persona \"{key}\" has the order {Order ?? 0} and the portrait {Portrait ?? 0}; both go from -{MostNumber} to {MostNumber}.");
        return new(key, Name?.ToText() ?? throw Missing.Of("name", "Give it a German or an English name."))
        {
            Goal = Goal?.ToText() ?? new("", ""),
            Characteristics = Texts(Characteristics),
            Needs = Texts(Needs),
            Quotes = Texts(Quotes),
            Channels = Channels ?? [],
            Segment = Segment,
            Condition = Condition,
            Order = Order ?? 0,
            Portrait = Portrait ?? 0,
        };
    }

    static LocalText[] Texts(TextEntry[]? entries) => [.. (entries ?? []).Select(entry => entry.ToText())];
}

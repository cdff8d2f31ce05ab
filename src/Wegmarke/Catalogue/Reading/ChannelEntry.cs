using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A channel as files and documents hold it. What a document leaves out stays as shipped.</summary>
sealed record ChannelEntry
{
    public string? Key { get; init; }
    public TextEntry? Name { get; init; }
    public ChannelPlace? Place { get; init; }
    public ChannelOwnership? Ownership { get; init; }
    public string? Light { get; init; }
    public string? Dark { get; init; }
    public string? Icon { get; init; }
    public string[]? Synonyms { get; init; }

    public static ChannelEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "key", "name", "place", "ownership", "light", "dark", "icon", "synonyms");
        return new()
        {
            Key = fields.Text("key"),
            Name = fields.Child("name", TextEntry.Read),
            Place = fields.Choice<ChannelPlace>("place"),
            Ownership = fields.Choice<ChannelOwnership>("ownership"),
            Light = fields.Text("light"),
            Dark = fields.Text("dark"),
            Icon = fields.Text("icon"),
            Synonyms = fields.Texts("synonyms"),
        };
    }

    /// <param name="neutral">Lends its colours where nothing is said.</param>
    public Channel Over(Channel? shipped, string key, Channel? neutral) => new(
        key,
        Name?.ToText() ?? shipped?.Name ?? throw Missing.Of("name", "Give it a German or an English name."),
        Place ?? shipped?.Place ?? throw Missing.Of("place", "Say online or offline."),
        Ownership ?? shipped?.Ownership ?? throw Missing.Of("ownership", "Say own, paid, earned or personal."),
        new(Light ?? (shipped ?? neutral)?.Color.Light ?? "", Dark ?? (shipped ?? neutral)?.Color.Dark ?? ""),
        Icon ?? shipped?.Icon ?? IconNames.Unknown)
    {
        Synonyms = Synonyms ?? shipped?.Synonyms ?? [],
    };

    public static ChannelEntry From(Channel channel) => new()
    {
        Name = TextEntry.From(channel.Name),
        Place = channel.Place,
        Ownership = channel.Ownership,
        Light = channel.Color.Light,
        Dark = channel.Color.Dark,
        Icon = channel.Icon,
        Synonyms = channel.Synonyms.Count == 0 ? null : [.. channel.Synonyms],
    };
}

using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A touchpoint as files and documents hold it. What a document leaves out stays as shipped.</summary>
sealed record TouchpointEntry
{
    public string? Key { get; init; }
    public TextEntry? Name { get; init; }
    public string? KindOf { get; init; }
    public string? Channel { get; init; }
    public string? Icon { get; init; }
    public TouchpointRole? Role { get; init; }
    public string[]? Synonyms { get; init; }

    public static TouchpointEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "key", "name", "kindOf", "channel", "icon", "role", "synonyms");
        return new()
        {
            Key = fields.Text("key"),
            Name = fields.Child("name", TextEntry.Read),
            KindOf = fields.Text("kindOf"),
            Channel = fields.Text("channel"),
            Icon = fields.Text("icon"),
            Role = fields.Choice<TouchpointRole>("role"),
            Synonyms = fields.Texts("synonyms"),
        };
    }

    /// <param name="shipped">The entry of this key that is there already.</param>
    /// <param name="parent">The shipped touchpoint that this one is a kind of; it lends what is not said.</param>
    public Touchpoint Over(Touchpoint? shipped, string key, Touchpoint? parent) => new(
        key,
        Name?.ToText() ?? shipped?.Name ?? throw Missing.Of("name", "Give it a German or an English name."),
        Channel ?? (shipped ?? parent)?.ChannelKey ?? throw Missing.Of("channel", "Name the channel it usually happens in."),
        Icon ?? (shipped ?? parent)?.Icon ?? IconNames.Unknown,
        Role ?? (shipped ?? parent)?.Role ?? TouchpointRole.Contact)
    {
        KindOf = parent?.Key,
        Synonyms = Synonyms ?? shipped?.Synonyms ?? [],
    };

    public static TouchpointEntry From(Touchpoint touchpoint) => new()
    {
        Name = TextEntry.From(touchpoint.Name),
        KindOf = touchpoint.KindOf,
        Channel = touchpoint.ChannelKey,
        Icon = touchpoint.Icon,
        Role = touchpoint.Role,
        Synonyms = touchpoint.Synonyms.Count == 0 ? null : [.. touchpoint.Synonyms],
    };
}

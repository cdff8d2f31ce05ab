using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A type of content as files and documents hold it. What a document leaves out stays as shipped.</summary>
sealed record ContentTypeEntry
{
    public string? Key { get; init; }
    public TextEntry? Name { get; init; }
    public string? Icon { get; init; }
    public string[]? Synonyms { get; init; }

    public static ContentTypeEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "key", "name", "icon", "synonyms");
        return new()
        {
            Key = fields.Text("key"),
            Name = fields.Child("name", TextEntry.Read),
            Icon = fields.Text("icon"),
            Synonyms = fields.Texts("synonyms"),
        };
    }

    public ContentType Over(ContentType? shipped, string key) => new(
        key,
        Name?.ToText() ?? shipped?.Name ?? throw Missing.Of("name", "Give it a German or an English name."),
        Icon ?? shipped?.Icon ?? IconNames.Unknown)
    {
        Synonyms = Synonyms ?? shipped?.Synonyms ?? [],
    };

    public static ContentTypeEntry From(ContentType type) => new()
    {
        Name = TextEntry.From(type.Name),
        Icon = type.Icon,
        Synonyms = type.Synonyms.Count == 0 ? null : [.. type.Synonyms],
    };
}

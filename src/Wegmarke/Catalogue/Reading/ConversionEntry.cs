using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A conversion rule as files and documents hold it. What a document leaves out stays as shipped.</summary>
sealed record ConversionEntry
{
    public string? Key { get; init; }
    public TextEntry? Name { get; init; }
    public string[]? Touchpoints { get; init; }
    public TouchpointRole[]? Roles { get; init; }
    public string[]? Stated { get; init; }
    public bool? IsActive { get; init; }

    public static ConversionEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "key", "name", "touchpoints", "roles", "stated", "isActive");
        return new()
        {
            Key = fields.Text("key"),
            Name = fields.Child("name", TextEntry.Read),
            Touchpoints = fields.Texts("touchpoints"),
            Roles = fields.Choices<TouchpointRole>("roles"),
            Stated = fields.Texts("stated"),
            IsActive = fields.Flag("isActive"),
        };
    }

    public ConversionRule Over(ConversionRule? shipped, string key) => new(
        key,
        Name?.ToText() ?? shipped?.Name ?? throw Missing.Of("name", "Give it a German or an English name."))
    {
        Touchpoints = Touchpoints ?? shipped?.Touchpoints ?? [],
        Roles = Roles ?? shipped?.Roles ?? [],
        Stated = Stated ?? shipped?.Stated ?? [],
        IsActive = IsActive ?? shipped?.IsActive ?? true,
    };

    public static ConversionEntry From(ConversionRule rule) => new()
    {
        Name = TextEntry.From(rule.Name),
        Touchpoints = rule.Touchpoints.Count == 0 ? null : [.. rule.Touchpoints],
        Roles = rule.Roles.Count == 0 ? null : [.. rule.Roles],
        Stated = rule.Stated.Count == 0 ? null : [.. rule.Stated],
        IsActive = rule.IsActive,
    };
}

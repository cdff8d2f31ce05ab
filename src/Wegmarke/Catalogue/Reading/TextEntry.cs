using System.Text.Json;

namespace Wegmarke.Catalogue.Reading;

sealed record TextEntry(string? De, string? En)
{
    public static TextEntry Read(JsonElement element)
    {
        var fields = new Fields(element, "de", "en");
        return new(fields.Text("de"), fields.Text("en"));
    }

    public LocalText ToText() => new(De?.Trim() ?? "", En?.Trim() ?? "");

    public static TextEntry? From(LocalText text) => text is { De: "", En: "" } ? null : new(text.De, text.En);

    public static TextEntry[]? From(IReadOnlyList<LocalText> texts) =>
        texts.Count == 0 ? null : texts.Select(text => new TextEntry(text.De, text.En)).ToArray();
}

using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>How a map is asked for in an address: <c>lang=de|en</c>, <c>theme=light|dark|auto</c>, <c>format=svg|json</c>.</summary>
public sealed record MapOptions(Language Language, Theme Theme, bool IsJson)
{
    /// <summary>Null when a word is unknown.</summary>
    public static MapOptions? Parse(string? language, string? theme, string? format)
    {
        Language? spoken = language switch { null or "de" => Catalogue.Language.German, "en" => Catalogue.Language.English, _ => null };
        Theme? ground = theme switch { null or "auto" => Theme.Auto, "light" => Theme.Light, "dark" => Theme.Dark, _ => null };
        return spoken is { } words && ground is { } paper && format is (null or "svg" or "json") ? new(words, paper, format == "json") : null;
    }
}

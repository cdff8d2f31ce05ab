using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>How a map is asked for in an address: <c>lang=de|en</c>, <c>theme=light|dark|auto</c>, <c>format=svg|pdf|json</c>. Paper is light.</summary>
public sealed record MapOptions(Language Language, Theme Theme, MapFormat Format)
{
    /// <summary>Null when a word is unknown.</summary>
    public static MapOptions? Parse(string? language, string? theme, string? format)
    {
        Language? spoken = language switch { null or "de" => Catalogue.Language.German, "en" => Catalogue.Language.English, _ => null };
        Theme? ground = theme switch { null or "auto" => Theme.Auto, "light" => Theme.Light, "dark" => Theme.Dark, _ => null };
        MapFormat? wanted = format switch { null or "svg" => MapFormat.Svg, "pdf" => MapFormat.Pdf, "json" => MapFormat.Json, _ => null };
        return spoken is { } words && ground is { } paper && wanted is { } shape ? new(words, shape == MapFormat.Pdf ? Theme.Light : paper, shape) : null;
    }
}

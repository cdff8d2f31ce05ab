namespace Wegmarke.Maps.Drawing;

/// <summary>What one form of the map adds to the style that all share.</summary>
/// <param name="Form">Its word in addresses and in the class of the picture.</param>
/// <param name="Inks">Class, property and the name of a colour, of the palette's or of its own.</param>
/// <param name="Colors">Colours of its own, for light and dark ground.</param>
/// <param name="Shapes">Style rules.</param>
sealed record FormStyle(
    string Form,
    IReadOnlyList<(string Class, string Property, string Color)> Inks,
    IReadOnlyDictionary<string, (string Light, string Dark)> Colors,
    string Shapes)
{
    public static readonly FormStyle Linear = new("linear", [], new Dictionary<string, (string, string)>(), "");

    /// <summary>Whether shapes are filled with channels' colours, not only icons drawn in them.</summary>
    public bool FillsChannels { get; init; }

    public string Color(string name, bool isDark) =>
        Colors.TryGetValue(name, out var own) ? (isDark ? own.Dark : own.Light)
        : (isDark ? Palette.Dark : Palette.Light).Colors[name].ToString();
}

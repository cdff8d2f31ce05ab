namespace Wegmarke.Maps.Drawing;

/// <summary>A sign and what it means; without a sign the heading of those that follow.</summary>
/// <param name="Draw">Draws the sign in the box of a row's height it is given.</param>
sealed record LegendEntry(TextFlow Name, double SignWidth, Action<Svg, Box>? Draw)
{
    const double IconSize = 18;
    const double WidestName = 420;

    public string? Channel { get; init; }
    public double X { get; init; }
    public int Row { get; init; }

    public double Width => Name.Width + (Draw is null ? 0 : SignWidth + 6);

    public static LegendEntry Heading(string name) => new(NameOf(name, 220), 0, null);

    public static LegendEntry Of(string name, Action<Svg, Box> draw, double width = IconSize) => new(NameOf(name, WidestName), width, draw);

    public static LegendEntry Icon(string name, string icon, string ink, string? channel = null) =>
        new(NameOf(name, 220), IconSize, (svg, box) => svg.Icon(icon, box.X, box.Y + 3, IconSize, ink)) { Channel = channel };

    /// <summary>The channels of these keys under their heading; nothing if there are none.</summary>
    public static IEnumerable<LegendEntry> Channels(IReadOnlyList<MapChannel> channels, IReadOnlySet<string> used, ChannelInks inks, Words words)
    {
        var shown = channels.Where(c => used.Contains(c.Key)).ToArray();
        return shown.Length == 0 ? [] : shown.Select(c => Icon(c.Name, c.Icon, inks.Class(c.Key), c.Key)).Prepend(Heading(words.Channels));
    }

    static TextFlow NameOf(string name, double width) => TextFlow.Line(name, TextStyle.Small, width);
}

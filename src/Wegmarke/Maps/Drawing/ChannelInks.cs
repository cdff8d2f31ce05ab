namespace Wegmarke.Maps.Drawing;

/// <summary>Which ink of the style sheet belongs to which channel, and its colours on light and dark ground.</summary>
public sealed class ChannelInks
{
    const string Unknown = "m";

    readonly Dictionary<string, string> _classes = [];

    public ChannelInks(IReadOnlyList<MapChannel> channels)
    {
        Light = Colors(channels, c => c.LightColor, Palette.Light);
        Dark = Colors(channels, c => c.DarkColor, Palette.Dark);
        foreach (var (index, channel) in channels.Index())
            _classes[channel.Key] = $"c{index}";
    }

    public IReadOnlyList<Rgb> Light { get; }

    public IReadOnlyList<Rgb> Dark { get; }

    public string Class(string channel) => _classes.GetValueOrDefault(channel, Unknown);

    static Rgb[] Colors(IReadOnlyList<MapChannel> channels, Func<MapChannel, string> color, Palette palette) =>
        [.. channels.Select(c => (Rgb.Parse(color(c)) ?? Rgb.Parse(palette.Colors["muted"])!.Value /* a constant */)
            .Against(palette.Paper, Palette.MarkContrast))];
}

namespace Wegmarke.Maps.Drawing;

/// <summary>The canvas of one drawing and the frame every drawing shares: size, description, style, icons, ground.</summary>
sealed record Sheet(double Width, double Height, string Title, string Description, string LanguageCode, Theme Theme)
{
    public FormStyle Style { get; init; } = FormStyle.Linear;

    /// <summary>Opens the picture; whoever draws closes it.</summary>
    public static void Begin(Svg svg, Sheet sheet, ChannelInks channels, IEnumerable<string> icons)
    {
        var (width, height) = (Svg.N(sheet.Width), Svg.N(sheet.Height));
        svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", "wm wm-" + sheet.Style.Form), ("role", "img"), ("lang", sheet.LanguageCode),
            ("width", width), ("height", height), ("viewBox", $"0 0 {width} {height}"), ("aria-labelledby", "wm-title wm-desc"));
        svg.Leaf("title", sheet.Title, ("id", "wm-title")).Leaf("desc", sheet.Description, ("id", "wm-desc"));
        svg.Style(StyleSheet.Of(sheet.Theme, channels, sheet.Style));
        svg.Open("defs");
        foreach (var icon in icons)
            svg.Open("symbol", ("id", "wm-" + icon), ("viewBox", "0 0 20 20")).Empty("path", ("d", Icons.Path(icon))).Close();
        svg.Close();
        svg.Rect(new Box(0, 0, sheet.Width, sheet.Height), "paper");
    }
}

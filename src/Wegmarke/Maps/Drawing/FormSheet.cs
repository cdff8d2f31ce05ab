namespace Wegmarke.Maps.Drawing;

/// <summary>The sheet that a form is drawn on: head above, foot below, and between them the form's own picture.</summary>
sealed class FormSheet
{
    const double SheetRatio = 297 / 420.0;
    const double HeadGap = 24;
    const double FootGap = 16;

    readonly MapFrame _frame;
    readonly FormStyle _style;
    readonly Voice _voice;
    readonly ChannelInks _inks;
    readonly HeaderBlock _header;
    readonly FooterBlock _footer;

    public FormSheet(MapFrame frame, FormStyle style, Voice voice, ChannelInks inks, IEnumerable<LegendEntry> legend, string left, double width = ColumnGrid.SheetWidth)
    {
        (_frame, _style, _voice, _inks, Width) = (frame, style, voice, inks, width);
        _header = new HeaderBlock(frame, voice, InnerWidth);
        _footer = new FooterBlock(frame, legend, left, voice, InnerWidth);
    }

    public double Width { get; }

    public double InnerWidth => Width - 2 * ColumnGrid.Margin;

    public double Right => Width - ColumnGrid.Margin;

    /// <summary>Where the form's picture begins.</summary>
    public double Top => ColumnGrid.Margin + _header.Height + HeadGap;

    /// <summary>Height left for the picture on a sheet of A3 proportions; a longer one makes the sheet longer.</summary>
    public double Room => Math.Round(Width * SheetRatio) - Top - FootGap - _footer.Height - ColumnGrid.Margin;

    /// <param name="height">Of the picture.</param>
    /// <param name="description">What it shows; the messages of the frame follow it.</param>
    /// <param name="theme">The ground.</param>
    /// <param name="icons">Those the picture and its legend use.</param>
    /// <param name="picture">Draws it from <see cref="Top"/> down.</param>
    public string Draw(double height, string description, Theme theme, IEnumerable<string> icons, Action<Svg> picture)
    {
        var svg = new Svg();
        var foot = Top + Math.Max(height, Room) + FootGap;
        var whole = string.Join(" ", _frame.Messages.Select(m => $"{m.Figure} {m.Sentence}").Prepend(description));
        var used = icons.Select(Icons.Known).Distinct().Order(StringComparer.Ordinal);
        Sheet.Begin(svg, new Sheet(Width, Math.Ceiling(foot + _footer.Height + ColumnGrid.Margin), _frame.Title, whole, _voice.Words.LanguageCode, theme) { Style = _style }, _inks, used);
        _header.Draw(svg, ColumnGrid.Margin);
        picture(svg);
        _footer.Draw(svg, foot);
        svg.Close();
        return svg.ToString();
    }
}

using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>The sheet of a map that has nothing to show: the ghost of a picture, what is missing, and the command that brings it.</summary>
sealed class EmptySheet(MapFrame frame, FormStyle style, Language language, Theme theme)
{
    public const double GhostTop = 80;
    public const double GhostBottom = 272;

    const double Height = 640;
    const double ExplanationTop = 344;
    const double TextWidth = 560;
    const double CommandPad = 16;

    readonly Words _words = Words.Of(language);

    public double Width { get; init; } = ColumnGrid.SheetWidth;

    public EmptyWords Missing { get; init; } = frame.IsFiltered ? EmptyWords.NothingKept(language) : EmptyWords.NoInteractions(Words.Of(language));

    public string Draw(Action<Svg> ghost)
    {
        var svg = new Svg();
        Sheet.Begin(svg, new Sheet(Width, Height, frame.Title, Missing.Description, _words.LanguageCode, theme) { Style = style }, new ChannelInks([]), []);
        svg.Text(TextFlow.Line(frame.Title, TextStyle.Title, Width - 2 * ColumnGrid.Margin), ColumnGrid.Margin, ColumnGrid.Margin, "i");
        ghost(svg);
        DrawExplanation(svg);
        svg.Close();
        return svg.ToString();
    }

    void DrawExplanation(Svg svg)
    {
        var y = ExplanationTop;
        foreach (var (flow, ink, after) in new (TextFlow Flow, string Ink, double After)[]
        {
            (TextFlow.Of(Missing.Title, TextStyle.Title, TextWidth, 1), "i", 8),
            (TextFlow.Of(Missing.Text, TextStyle.Large, TextWidth, 4), "i", 24),
            (TextFlow.Of(Missing.How, TextStyle.Normal, TextWidth, 1), "m", 8),
        })
        {
            svg.Text(flow, ColumnGrid.Left, y, ink);
            y += flow.Height + after;
        }
        var command = TextFlow.Line(Missing.Command, TextStyle.LargeBold, TextWidth);
        svg.Rect(new Box(ColumnGrid.Left, y, command.Width + 2 * CommandPad, command.Height + CommandPad), "tint", radius: 6);
        svg.Text(command, ColumnGrid.Left + CommandPad, y + CommandPad / 2, "i");
    }
}

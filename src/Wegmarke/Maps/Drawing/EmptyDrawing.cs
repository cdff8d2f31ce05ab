using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>A map without a single step: the ghost of one, what is missing, and the command that brings it.</summary>
sealed class EmptyDrawing(LinearMap map, Language language, Theme theme)
{
    const double Height = 640;
    const double GhostTop = 80;
    const double GhostBottom = 272;
    const double ExplanationTop = 344;
    const double TextWidth = 560;
    const double CommandPad = 16;

    readonly LaneSetting _setting = new(Words.Of(language), LocalFormat.Of(language), new ChannelInks([]), map.Currency, Density.FullestFirst[0]);
    readonly ColumnGrid _grid = ColumnGrid.Of(map, ColumnGrid.SheetWidth);

    public string Draw()
    {
        var svg = new Svg();
        Sheet.Begin(svg, new Sheet(_grid.CanvasWidth, Height, map.Title, _setting.Words.EmptyDescription, _setting.Words.LanguageCode, theme), _setting.Inks, []);
        svg.Text(TextFlow.Line(map.Title, TextStyle.Title, _grid.CanvasWidth - 2 * ColumnGrid.Margin), ColumnGrid.Margin, ColumnGrid.Margin, "i");
        PhaseRow.Draw(svg, _grid, GhostTop);
        DrawGhost(svg);
        DrawExplanation(svg);
        svg.Close();
        return svg.ToString();
    }

    void DrawGhost(Svg svg)
    {
        const double gap = 8;
        const double cardHeight = 48;
        var baseline = GhostBottom - cardHeight - gap;
        svg.Open("g", ("class", "ghosts"), ("aria-hidden", "true"));
        foreach (var (index, column) in _grid.Columns.Index())
        {
            var bar = (baseline - GhostTop - PhaseRow.Height - 24) * (1 - (double)index / (_grid.Columns.Count + 1));
            svg.Rect(new Box(column.X, baseline - bar, column.Width - gap, bar), "soft");
            svg.Rect(new Box(column.X, baseline + gap, column.Width - gap, cardHeight), "ghost", radius: 6);
        }
        svg.Close();
    }

    void DrawExplanation(Svg svg)
    {
        var words = _setting.Words;
        var y = ExplanationTop;
        foreach (var (flow, ink, after) in new (TextFlow Flow, string Ink, double After)[]
        {
            (TextFlow.Of(words.EmptyTitle, TextStyle.Title, TextWidth, 1), "i", 8),
            (TextFlow.Of(words.EmptyText, TextStyle.Large, TextWidth, 4), "i", 24),
            (TextFlow.Of(words.EmptyHow, TextStyle.Normal, TextWidth, 1), "m", 8),
        })
        {
            svg.Text(flow, ColumnGrid.Left, y, ink);
            y += flow.Height + after;
        }
        var command = TextFlow.Line(words.EmptyCommand, TextStyle.LargeBold, TextWidth);
        svg.Rect(new Box(ColumnGrid.Left, y, command.Width + 2 * CommandPad, command.Height + CommandPad), "tint", radius: 6);
        svg.Text(command, ColumnGrid.Left + CommandPad, y + CommandPad / 2, "i");
    }
}

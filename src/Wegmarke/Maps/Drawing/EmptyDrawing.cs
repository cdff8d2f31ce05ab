using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Drawing;

/// <summary>A linear map without a single step: the ghost of one, and how to begin.</summary>
sealed class EmptyDrawing(LinearMap map, Language language, Theme theme)
{
    const double GhostTop = EmptySheet.GhostTop;
    const double GhostBottom = EmptySheet.GhostBottom;

    readonly ColumnGrid _grid = ColumnGrid.Of(map, ColumnGrid.SheetWidth);

    public string Draw() => new EmptySheet(map.Frame, FormStyle.Linear, language, theme) { Width = _grid.CanvasWidth }.Draw(svg =>
    {
        PhaseRow.Draw(svg, _grid.Phases, GhostTop);
        DrawGhost(svg);
    });

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
}

namespace Wegmarke.Maps.Drawing;

/// <summary>The step's figures as a small table, its row names in the lane's label.</summary>
sealed class FigureLane : Lane
{
    const double RowHeight = 24;

    readonly (string Label, Func<MapStep, string?> Figure)[] _rows;

    public FigureLane(IReadOnlyList<MapStep> steps, LaneSetting setting) : base("figures", "", "", setting)
    {
        var (words, format) = (setting.Words, setting.Format);
        (string Label, Func<MapStep, string?> Figure)[] all =
        [
            (words.FigureCustomers, s => s.Customers is { } customers ? format.Count(customers) : null),
            (words.FigureShare, s => s.ShareOfCustomers is { } share ? format.Share(share) : null),
            (words.FigureGoingOn, s => s.GoingOn is { } share ? format.Share(share) : null),
            (words.FigureTime, s => s.MedianTimeToNext is { } time ? format.Duration(time) : null),
        ];
        _rows = [.. all.Where(r => steps.Any(s => r.Figure(s) is not null))];
    }

    public override bool HasContent(MapStep step) => _rows.Any(r => r.Figure(step) is not null);

    public override double HeightOf(MapStep step, Column column) => _rows.Length * RowHeight;

    public override double LabelHeight => _rows.Length * RowHeight;

    public override void DrawLabel(Svg svg, double x, double y)
    {
        foreach (var (index, (label, _)) in _rows.Index())
            svg.Text(TextFlow.Line(label, TextStyle.Small, ColumnGrid.LabelWidth - 8), x, Top(y, index, TextStyle.Small), "m");
    }

    public override void DrawStep(Svg svg, MapStep step, Column column, Box lane)
    {
        foreach (var (index, (_, figure)) in _rows.Index())
        {
            var style = index == 0 ? TextStyle.FigureBold : TextStyle.Figure;
            if (figure(step) is { } text)
                svg.Text(TextFlow.Line(text, style, column.InnerWidth), column.InnerX, Top(lane.Y, index, style), "i");
        }
    }

    static double Top(double y, int row, TextStyle style) => y + row * RowHeight + (RowHeight - style.LineHeight) / 2.0;
}

namespace Wegmarke.Maps.Drawing;

/// <summary>The step's figures as a small table, its row names in the lane's label.</summary>
sealed class FigureLane : Lane
{
    const double RowHeight = 24;

    readonly FigureRow[] _rows;
    readonly bool _isRuled;

    public FigureLane(string key, IEnumerable<FigureRow> rows, IReadOnlyList<MapStep> steps, LaneSetting setting, bool isRuled) : base(key, "", "", setting)
    {
        _rows = [.. rows.Where(row => steps.Any(step => row.Figure(step) is not null))];
        _isRuled = isRuled;
    }

    /// <summary>What every measured map tells of its steps.</summary>
    public static IEnumerable<FigureRow> Usual(LaneSetting setting)
    {
        var (words, format) = (setting.Words, setting.Format);
        return
        [
            new(words.FigureCustomers, step => step.Customers is { } customers ? format.Count(customers) : null),
            new(words.FigureShare, step => step.ShareOfCustomers is { } share ? format.Share(share) : null),
            new(words.FigureGoingOn, step => step.GoingOn is { } share ? format.Share(share) : null),
            new(words.FigureTime, step => step.MedianTimeToNext is { } time ? format.Duration(time) : null),
        ];
    }

    public override bool IsRuled => _isRuled;

    public override bool HasContent(MapStep step) => _rows.Any(r => r.Figure(step) is not null);

    public override double HeightOf(MapStep step, Column column) => _rows.Length * RowHeight;

    public override double LabelHeight => _rows.Length * RowHeight;

    public override void DrawLabel(Svg svg, double x, double y)
    {
        foreach (var (index, row) in _rows.Index())
            svg.Text(TextFlow.Line(row.Label, TextStyle.Small, ColumnGrid.LabelWidth - 8), x, Top(y, index, TextStyle.Small), "m");
    }

    public override void DrawStep(Svg svg, MapStep step, Column column, Box lane)
    {
        foreach (var (index, row) in _rows.Index())
        {
            var style = index == 0 ? TextStyle.FigureBold : TextStyle.Figure;
            if (row.Figure(step) is { } text)
                svg.Text(TextFlow.Line(text, style, column.InnerWidth), column.InnerX, Top(lane.Y, index, style), "i");
        }
    }

    static double Top(double y, int row, TextStyle style) => y + row * RowHeight + (RowHeight - style.LineHeight) / 2.0;
}

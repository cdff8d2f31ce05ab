namespace Wegmarke.Maps.Drawing;

/// <summary>Where the cells of a heatmap stand.</summary>
sealed record HeatGrid(IReadOnlyList<PhaseSpan> Columns, IReadOnlyList<Box> Rows, double CanvasWidth, double Bottom)
{
    public const double ChannelWidth = 132;
    public const double NameWidth = 248;
    public const double BarsWidth = 240;
    public const double Gap = 2;

    const double GroupGap = 8;
    const double NarrowestColumn = 76;
    const double WidestColumn = 280;
    const double LowestRow = 22;
    const double HighestRow = 60;

    /// <summary>Cells begin here; channel and touchpoint stand left of it.</summary>
    public const double Left = ColumnGrid.Margin + ChannelWidth + NameWidth;

    public double Right => Columns[^1].X + Columns[^1].Width;

    public static double WidthFor(int columns) =>
        Math.Max(ColumnGrid.SheetWidth, Left + columns * NarrowestColumn + BarsWidth + ColumnGrid.Margin);

    public static HeatGrid Of(Heatmap map, double canvasWidth, double top, double room)
    {
        var width = Math.Floor(Math.Min(WidestColumn, (canvasWidth - ColumnGrid.Margin - BarsWidth - Left) / map.Columns.Count));
        var columns = map.Columns.Select((column, at) => new PhaseSpan(column.Phase, Left + at * width, width - Gap, column.Customers > 0)).ToArray();
        var groups = map.Rows.Select(row => row.Channel).Distinct().Count();
        var least = map.RowsAre == HeatRowKind.Channels ? LowestRow + 14 : LowestRow;
        var height = Math.Floor(Math.Clamp((room - groups * GroupGap) / map.Rows.Count, least, HighestRow));
        var (rows, y) = (new List<Box>(), top);
        foreach (var (at, row) in map.Rows.Index())
        {
            y += at > 0 && map.Rows[at - 1].Channel != row.Channel ? GroupGap : 0;
            rows.Add(new Box(Left, y, columns.Length * width - Gap, height - Gap));
            y += height;
        }
        return new(columns, rows, canvasWidth, y);
    }

    public static bool StartsGroup(Heatmap map, int row) => row == 0 || map.Rows[row - 1].Channel != map.Rows[row].Channel;

    public Box Cell(int row, int column) => new(Columns[column].X, Rows[row].Y, Columns[column].Width, Rows[row].Height);
}

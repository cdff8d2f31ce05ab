namespace Wegmarke.Maps.Drawing;

/// <summary>Where the panels of a map of funnels stand, and what in each; all of one size, so that bars of all panels are on one scale.</summary>
sealed record FunnelGrid(double Left, double Top, double PanelWidth, int Columns, int Panels, int Steps)
{
    public const double HeadHeight = 52;
    public const double NameWidth = 148;
    public const double FigureWidth = 84;

    const double Gap = 40;
    const double LowestBar = 36;
    const double LowestLink = 28;
    const double MostStretch = 28;
    const double Beside = 12;

    /// <summary>What bars and the room between them are higher than they must be, because the sheet has room.</summary>
    public double Stretch { get; init; }

    public double BarHeight => LowestBar + Stretch;

    public double LinkHeight => LowestLink + Stretch;

    public static FunnelGrid Of(FunnelMap map, double top, double width, double room)
    {
        var columns = map.Panels.Count switch { <= 3 => map.Panels.Count, 4 => 2, _ => 3 };
        var grid = new FunnelGrid(ColumnGrid.Margin, top, (width - (columns - 1) * Gap) / columns, columns, map.Panels.Count, map.Steps.Count);
        return grid with { Stretch = Math.Floor(Math.Clamp((room - grid.Height) / (grid.Rows * (2 * grid.Steps - 1)), 0, MostStretch)) };
    }

    public double PanelHeight => HeadHeight + Steps * BarHeight + (Steps - 1) * LinkHeight;

    public double Height => Rows * PanelHeight + (Rows - 1) * Gap;

    /// <summary>Widest bar.</summary>
    public double BarWidth => PanelWidth - NameWidth - FigureWidth - 2 * Beside;

    public Box Panel(int at) => new(Left + at % Columns * (PanelWidth + Gap), Top + at / Columns * (PanelHeight + Gap), PanelWidth, PanelHeight);

    /// <summary>The whole room of a bar.</summary>
    public Box Bar(int panel, int step)
    {
        var box = Panel(panel);
        return new(box.X + NameWidth + Beside, box.Y + HeadHeight + step * (BarHeight + LinkHeight), BarWidth, BarHeight);
    }

    int Rows => (Panels + Columns - 1) / Columns;
}

namespace Wegmarke.Maps.Drawing;

/// <summary>A column of the map: a step, or the empty place of a phase in which nothing was measured.</summary>
sealed record Column(MapStep? Step, MapPhase Phase, double X, double Width)
{
    public const double Gutter = 8;

    public double InnerX => X + Gutter;

    public double InnerWidth => Width - 2 * Gutter;

    public double CenterX => X + Width / 2;

    /// <summary>Running text is larger where a column is wide.</summary>
    public TextStyle Prose => InnerWidth >= 180 ? TextStyle.Normal : TextStyle.Small;
}

namespace Wegmarke.Maps.Drawing;

/// <summary>A rectangle on the canvas, in pixels.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;
    public double Bottom => Y + Height;
    public double CenterX => X + Width / 2;

    public Box Inset(double x, double y) => new(X + x, Y + y, Width - 2 * x, Height - 2 * y);
}

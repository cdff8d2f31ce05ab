namespace Wegmarke.Maps.Drawing;

/// <summary>The way an arrow takes from channel to channel: a curve through the middle of the picture, never along the edge where names stand.</summary>
sealed record ChannelArrow(ChannelSwitch Switch, double Width, (double X, double Y) From, (double X, double Y) Bend1, (double X, double Y) Bend2, (double X, double Y) To)
{
    const double LeastHead = 7;
    const double Apart = 7;

    double Head => LeastHead + Width * 0.9;

    public static ChannelArrow Of(ChannelSwitch each, ChannelLayout layout, double width)
    {
        var (from, to) = (layout.Of(each.From), layout.Of(each.To));
        // There and back lie side by side, and arrows leave a channel on the side they turn to.
        var isSameBand = from.Node.IsOnline == to.Node.IsOnline;
        var shift = isSameBand || from.Node.IsOnline ? -Apart : Apart;
        var start = Port(from, to, isSameBand ? 0 : shift, 3);
        var end = Port(to, from, isSameBand ? 0 : shift, 5);
        var room = Math.Abs(layout.Middle - from.Y);
        var depth = isSameBand ? Math.Min(room * 1.35, room * 0.35 + Math.Abs(to.X - from.X) * 0.32 + (to.X > from.X ? 0 : 20)) : room * 0.75;
        return new(each, width, start, (start.X, start.Y + Inwards(from) * depth), (end.X, end.Y + Inwards(to) * depth), end);
    }

    static int Inwards(ChannelLayout.Spot spot) => spot.Node.IsOnline ? 1 : -1;

    static (double X, double Y) Port(ChannelLayout.Spot at, ChannelLayout.Spot other, double shift, double away)
    {
        var turn = Math.Clamp((other.X - at.X) / 600, -1, 1) * 0.6 * at.Radius;
        var dx = Math.Clamp(turn + shift, -0.8 * at.Radius, 0.8 * at.Radius);
        return (at.X + dx, at.Y + Inwards(at) * (Math.Sqrt(at.Radius * at.Radius - dx * dx) + away));
    }

    /// <summary>A point of the curve, 0 at its beginning.</summary>
    public (double X, double Y) At(double t)
    {
        var u = 1 - t;
        var (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
        return (a * From.X + b * Bend1.X + c * Bend2.X + d * To.X, a * From.Y + b * Bend1.Y + c * Bend2.Y + d * To.Y);
    }

    /// <summary>The line ends where the head begins.</summary>
    public string Line
    {
        get
        {
            var (dx, dy) = Direction;
            var end = (X: To.X - dx * Head, Y: To.Y - dy * Head);
            return $"M{Point(From)}C{Point(Bend1)} {Point(Bend2)} {Point(end)}";
        }
    }

    public string HeadPath
    {
        get
        {
            var (dx, dy) = Direction;
            var (back, half) = ((X: To.X - dx * Head, Y: To.Y - dy * Head), Head * 0.55);
            return $"M{Point(To)}L{Point((back.X - dy * half, back.Y + dx * half))}L{Point((back.X + dy * half, back.Y - dx * half))}z";
        }
    }

    (double X, double Y) Direction
    {
        get
        {
            var (dx, dy) = (To.X - Bend2.X, To.Y - Bend2.Y);
            var length = Math.Max(1e-6, Math.Sqrt(dx * dx + dy * dy));
            return (dx / length, dy / length);
        }
    }

    static string Point((double X, double Y) point) => $"{Svg.N(point.X)} {Svg.N(point.Y)}";
}

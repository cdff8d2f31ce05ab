using System.Text;

namespace Wegmarke.Maps.Drawing;

/// <summary>A smooth curve through points from left to right that never swings beyond them (Fritsch and Carlson).</summary>
static class MonotoneCurve
{
    public static string Through(IReadOnlyList<(double X, double Y)> points)
    {
        if (points.Count < 2)
            return "";
        var tangents = Tangents(points);
        var path = new StringBuilder($"M{Svg.N(points[0].X)} {Svg.N(points[0].Y)}");
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            var third = (to.X - from.X) / 3;
            path.Append($"C{Svg.N(from.X + third)} {Svg.N(from.Y + third * tangents[i - 1])} ")
                .Append($"{Svg.N(to.X - third)} {Svg.N(to.Y - third * tangents[i])} {Svg.N(to.X)} {Svg.N(to.Y)}");
        }
        return path.ToString();
    }

    static double[] Tangents(IReadOnlyList<(double X, double Y)> points)
    {
        var slopes = points.Zip(points.Skip(1), (a, b) => (b.Y - a.Y) / (b.X - a.X)).ToArray();
        var tangents = new double[points.Count];
        tangents[0] = slopes[0];
        tangents[^1] = slopes[^1];
        for (var i = 1; i < slopes.Length; i++)
            tangents[i] = slopes[i - 1] * slopes[i] <= 0 ? 0 : 2 * slopes[i - 1] * slopes[i] / (slopes[i - 1] + slopes[i]);
        for (var i = 0; i < slopes.Length; i++)
        {
            var most = 3 * Math.Abs(slopes[i]);
            tangents[i] = Math.Clamp(tangents[i], -most, most);
            tangents[i + 1] = Math.Clamp(tangents[i + 1], -most, most);
        }
        return tangents;
    }
}

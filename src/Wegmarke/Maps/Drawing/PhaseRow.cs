namespace Wegmarke.Maps.Drawing;

/// <summary>The phases as a row of chevrons, as wide as their steps; an unused phase is an outline.</summary>
static class PhaseRow
{
    public const double Height = 40;

    const double Tip = 12;

    public static void Draw(Svg svg, IReadOnlyList<PhaseSpan> phases, double y)
    {
        foreach (var (index, span) in phases.Index())
        {
            svg.Open("g", ("id", "wm-phase-" + Ids.Of(span.Phase.Key)), ("class", "phase"), ("data-phase", span.Phase.Key)).Leaf("title", span.Phase.Name);
            svg.Path(Chevron(span, y, isFirst: index == 0), span.IsUsed ? "solid" : "edge");
            svg.Text(Name(span), span.X + Indent(index), y + (Height - Name(span).Height) / 2, span.IsUsed ? "onsolid" : "m").Close();
        }

        TextFlow Name(PhaseSpan span)
        {
            var room = span.Width - Tip - 8;
            var normal = TextFlow.Of(span.Phase.Name, TextStyle.NormalBold, room, 1);
            return normal.IsCut ? TextFlow.Of(span.Phase.Name, TextStyle.SmallBold, room, 2) : normal;
        }
    }

    static double Indent(int index) => index == 0 ? Column.Gutter + 4 : Tip + 6;

    static string Chevron(PhaseSpan span, double y, bool isFirst)
    {
        var (left, right, middle, bottom) = (span.X, span.X + span.Width - Tip / 2, y + Height / 2, y + Height);
        var notch = isFirst ? "" : $"L{Svg.N(left + Tip)} {Svg.N(middle)}";
        return $"M{Svg.N(left)} {Svg.N(y)}H{Svg.N(right - Tip / 2)}L{Svg.N(right + Tip / 2)} {Svg.N(middle)}L{Svg.N(right - Tip / 2)} {Svg.N(bottom)}H{Svg.N(left)}{notch}z";
    }
}

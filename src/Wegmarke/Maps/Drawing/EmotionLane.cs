namespace Wegmarke.Maps.Drawing;

/// <summary>How customers felt from step to step: a curve through the means, whiskers for the interval, the number of answers below.</summary>
sealed class EmotionLane(string key, string label, LaneSetting setting)
    : Lane(key, label, setting.Words.EmotionHint, setting)
{
    const double Extreme = 2;
    const double DotRadius = 4.5;
    const double IntendedRadius = 2.5;
    const double ValueLine = 15;
    const double AnswersLine = 18;

    public override bool IsPicture => true;

    /// <summary>The scale stands at the right edge of the label.</summary>
    protected override double HintWidth => ColumnGrid.LabelWidth - 48;

    public override bool HasContent(MapStep step) => step.Emotion is not null || step.IntendedEmotion is not null;

    public override double HeightOf(MapStep step, Column column) => Setting.Density.EmotionHeight;

    public override void DrawAcross(Svg svg, Box lane, ColumnGrid grid)
    {
        foreach (var level in (int[])[2, 0, -2])
        {
            var y = Y(level, lane);
            svg.Line(ColumnGrid.Left, y, grid.Right, y, level == 0 ? "hair" : "hair dots");
            var value = TextFlow.Line(level == 0 ? "0" : Setting.Format.Signed(level, 0), TextStyle.Small with { Tabular = true }, 40);
            svg.Text(value, ColumnGrid.Left - Column.Gutter, y - ValueLine / 2, "m", Anchor.End);
        }
        foreach (var stretch in Stretches(grid, step => step.IntendedEmotion))
            svg.Path(MonotoneCurve.Through([.. stretch.Select(point => (point.X, Y(point.Feeling, lane)))]), "hand");
        foreach (var stretch in Stretches(grid, step => step.Emotion?.Mean))
            svg.Path(MonotoneCurve.Through([.. stretch.Select(point => (point.X, Y(point.Feeling, lane)))]), "curve");
    }

    public override void DrawStep(Svg svg, MapStep step, Column column, Box lane)
    {
        if (step.IntendedEmotion is { } intended)
            svg.Circle(column.CenterX, Y(intended, lane), IntendedRadius, "m");
        if (step.Emotion is not { } felt)
            return;
        var (x, y) = (column.CenterX, Y(felt.Mean, lane));
        var (top, bottom) = (Y(felt.High ?? felt.Mean, lane), Y(felt.Low ?? felt.Mean, lane));
        if (bottom - top > 1)
            svg.Line(x, top, x, bottom, "whisker");
        svg.Circle(x, y, DotRadius, "ring " + Ink(felt.Mean));

        var value = TextFlow.Line(Setting.Format.Signed(felt.Mean, 1), TextStyle.SmallBold with { Tabular = true }, column.InnerWidth);
        var valueTop = felt.Mean >= 0
            ? Math.Min(y - DotRadius, top) - ValueLine - 1
            : Math.Max(y + DotRadius, bottom) + 1;
        svg.Text(value, x, valueTop, "i halo", Anchor.Middle);
        var answers = TextFlow.Line(string.Format(null, Setting.Words.Answers, Setting.Format.Count(felt.Answers)), TextStyle.Small, column.InnerWidth);
        svg.Text(answers, x, lane.Bottom - ValueLine, "m", Anchor.Middle);
    }

    /// <summary>Neighbouring steps that have a feeling; where there is none the curve pauses.</summary>
    static IEnumerable<List<(double X, double Feeling)>> Stretches(ColumnGrid grid, Func<MapStep, double?> feeling)
    {
        var stretch = new List<(double X, double Feeling)>();
        foreach (var column in grid.Steps.Append(null))
        {
            if (column?.Step is { } step && feeling(step) is { } felt)
            {
                stretch.Add((column.CenterX, felt));
                continue;
            }
            if (stretch.Count > 1)
                yield return stretch;
            stretch = [];
        }
    }

    static string Ink(double mean) => $"e{Math.Clamp((int)Math.Round(mean, MidpointRounding.AwayFromZero), -2, 2) + 2}";

    static double Y(double mean, Box lane)
    {
        var (top, bottom) = (lane.Y + ValueLine + DotRadius, lane.Bottom - AnswersLine - ValueLine - DotRadius);
        return top + (Extreme - Math.Clamp(mean, -Extreme, Extreme)) / (2 * Extreme) * (bottom - top);
    }
}

namespace Wegmarke.Maps.Drawing;

/// <summary>Where the steps of the emotional map stand, and how high a feeling lies.</summary>
sealed record EmotionColumns(IReadOnlyList<PhaseSpan> Phases, IReadOnlyList<(EmotionStep Step, double X)> Steps, double StepWidth, Box Plot)
{
    public const double ScaleWidth = 112;

    const double NarrowestStep = 92;
    const double WidestStep = 320;
    const double Extreme = 2;

    /// <summary>Room above +2 and below −2 for figures and numbers.</summary>
    const double Edge = 48;

    public const double Left = ColumnGrid.Margin + ScaleWidth;

    public static double WidthFor(EmotionMap map) => Math.Max(ColumnGrid.SheetWidth, Left + map.Steps.Count * NarrowestStep + map.Phases.Count * ColumnGrid.PhaseGap + ColumnGrid.Margin);

    public static EmotionColumns Of(EmotionMap map, double canvasWidth, double top, double height)
    {
        var gaps = Math.Max(0, map.Phases.Count - 1) * ColumnGrid.PhaseGap;
        var width = Math.Floor(Math.Min(WidestStep, (canvasWidth - ColumnGrid.Margin - Left - gaps) / map.Steps.Count));
        var (spans, steps, x) = (new List<PhaseSpan>(), new List<(EmotionStep, double)>(), Left);
        foreach (var phase in map.Phases)
        {
            var start = x;
            foreach (var step in map.Steps.Where(step => step.Phase == phase.Key))
            {
                steps.Add((step, x + width / 2));
                x += width;
            }
            if (x > start)
                spans.Add(new(phase, start, x - start, IsUsed: true));
            x += x > start ? ColumnGrid.PhaseGap : 0;
        }
        return new(spans, steps, width, new Box(Left, top, x - ColumnGrid.PhaseGap - Left, height));
    }

    public double Y(double mean) => Plot.Y + Edge + (Extreme - Math.Clamp(mean, -Extreme, Extreme)) / (2 * Extreme) * (Plot.Height - 2 * Edge);
}

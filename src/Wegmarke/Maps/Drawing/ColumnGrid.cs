namespace Wegmarke.Maps.Drawing;

/// <summary>Where the columns stand: phases in order, each with its steps or, unused, one narrow empty place.</summary>
sealed record ColumnGrid(double CanvasWidth, IReadOnlyList<Column> Columns, IReadOnlyList<PhaseSpan> Phases)
{
    public const double Margin = 24;
    public const double LabelWidth = 144;
    public const double SheetWidth = 1684;
    public const double PhaseGap = 8;

    const double NarrowestStep = 116;
    const double WidestStep = 440;
    const double EmptyPlace = 0.6;
    const double NarrowestEmptyPlace = 96;

    public const double Left = Margin + LabelWidth;

    public double Right => Columns.Count == 0 ? CanvasWidth - Margin : Columns[^1].X + Columns[^1].Width;

    public IEnumerable<Column> Steps => Columns.Where(c => c.Step is not null);

    public static ColumnGrid Of(LinearMap map, double leastWidth)
    {
        var places = map.Phases
            .Select(p => (Phase: p, Steps: map.Steps.Where(s => s.Phase == p.Key).ToArray()))
            .ToArray();
        var empty = places.Count(p => p.Steps.Length == 0);
        var gaps = Math.Max(0, places.Length - 1) * PhaseGap;
        var around = 2 * Margin + LabelWidth + gaps;
        var width = Math.Max(leastWidth, around + map.Steps.Count * NarrowestStep + empty * NarrowestEmptyPlace);
        var (stepWidth, emptyWidth) = Widths(width - around, map.Steps.Count, empty);

        var columns = new List<Column>();
        var spans = new List<PhaseSpan>();
        var x = Left;
        foreach (var (phase, steps) in places)
        {
            var start = x;
            foreach (var step in steps.DefaultIfEmpty<MapStep?>(null))
            {
                columns.Add(new Column(step, phase, x, step is null ? emptyWidth : stepWidth));
                x = columns[^1].X + columns[^1].Width;
            }
            spans.Add(new PhaseSpan(phase, start, x - start, steps.Length > 0));
            x += PhaseGap;
        }
        return new ColumnGrid(width, columns, spans);
    }

    static (double Step, double Empty) Widths(double available, int steps, int empty)
    {
        var unit = available / Math.Max(EmptyPlace, steps + EmptyPlace * empty);
        var emptyWidth = Math.Max(NarrowestEmptyPlace, Math.Min(unit, WidestStep) * EmptyPlace);
        var stepWidth = steps == 0 ? 0 : Math.Min(WidestStep, (available - empty * emptyWidth) / steps);
        return (Math.Floor(stepWidth), Math.Floor(emptyWidth));
    }
}

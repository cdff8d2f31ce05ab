using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps.Reports;

/// <summary>Puts the weak points of a report onto the steps of its linear map at which they hurt.</summary>
static class ReportPains
{
    const double DaysOfMonth = 365.25 / 12;

    public static LinearMap Onto(LinearMap map, IReadOnlyList<WeakPoint> weak)
    {
        var months = map.Period is { } period ? Math.Max(1, (period.To.DayNumber - period.From.DayNumber + 1) / DaysOfMonth) : 1;
        return map with
        {
            Steps = [.. map.Steps.Select(step => step with { Pains = [.. step.Pains, .. weak.Where(point => Hurts(step, point)).Select(point => Pain(point, months))] })],
        };
    }

    static bool Hurts(MapStep step, WeakPoint point) => step.Phase == point.Phase && step.Chips.Any(chip => chip.Touchpoint == point.Touchpoint);

    /// <summary>The phase stands above the step already.</summary>
    static string WithoutPhase(string place) => place.EndsWith(')') && place.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? place[..at] : place;

    static PainPoint Pain(WeakPoint point, double months) => new(WithoutPhase(TextCleaning.Plain(point.Place)), point.Customers, point.Potential is { } potential ? (long)Math.Round(potential.Value / months) : null);
}

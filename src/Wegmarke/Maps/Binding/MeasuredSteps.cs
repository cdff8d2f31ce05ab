using Wegmarke.Analysis;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>The figures of a map's steps, measured for the steps as they are: customers of a group are counted once.</summary>
sealed record MeasuredSteps(
    IReadOnlyList<SelectedStep> Steps, IReadOnlyList<CellFigures?> Cells, IReadOnlyList<long> StillThere, Transitions Transitions, Buyers Buyers,
    LostJourneys Lost, LedConversions Led, int Model, long Customers)
{
    const long Day = 86_400_000;

    public static MeasuredSteps Of(TenantJourneys data, int model, IReadOnlyList<SelectedStep> steps, long customers)
    {
        var map = MapOf(data, model, steps);
        var cells = Analyze.TouchpointCells(data.Journeys, map).Cells.ToDictionary(cell => cell.Cell.Cell);
        var reached = ReachedCells.From(Analyze.Run(data.Journeys, slice => ReachedCells.Of(slice, map), ReachedCells.Merge));
        var openAfter = (data.Coverage.LastTime ?? 0) - JourneyRules.Usual.GapDays * Day;
        return new(
            steps,
            [.. steps.Select((_, at) => cells.GetValueOrDefault(at))],
            reached.Customers,
            Analyze.Transitions(data.Journeys, map, TransitionUnit.Journey),
            Analyze.Run(data.Journeys, Buyers.Of, Buyers.Merge),
            LostJourneys.From(Analyze.Run(data.Journeys, slice => LostJourneys.Of(slice, map, openAfter), LostJourneys.Merge)),
            LedConversions.From(Analyze.Run(data.Journeys, slice => LedConversions.Of(slice, map), LedConversions.Merge)),
            model,
            customers);
    }

    public static CellMap MapOf(TenantJourneys data, int model, IReadOnlyList<SelectedStep> steps)
    {
        var phases = data.Models[model].Phases.Count;
        var codes = data.Touchpoints.Index().ToDictionary(touchpoint => touchpoint.Item, touchpoint => touchpoint.Index);
        var cellOf = new int[data.Touchpoints.Count * (phases + 1)];
        Array.Fill(cellOf, -1);
        foreach (var (at, step) in steps.Index())
        {
            foreach (var use in step.Uses)
                cellOf[codes[use.Touchpoint] * (phases + 1) + step.Phase] = at;
        }
        return new(model, phases, cellOf, Math.Max(1, steps.Count));
    }
}

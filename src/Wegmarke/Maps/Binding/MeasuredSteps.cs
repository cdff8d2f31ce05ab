using Wegmarke.Analysis;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>The figures of a map's steps, measured for the steps as they are: customers of a group are counted once.</summary>
sealed record MeasuredSteps(
    IReadOnlyList<SelectedStep> Steps, IReadOnlyList<CellFigures?> Cells, IReadOnlyList<long> StillThere, Transitions Transitions, Buyers Buyers,
    LostJourneys Lost, LedConversions Led, int Model, long Customers)
{
    const long Day = 86_400_000;

    public static MeasuredSteps Of(PhaseMaps maps, IReadOnlyList<SelectedStep> steps, long customers)
    {
        var (map, question) = (MapOf(maps, steps), maps.Question);
        var cells = maps.Cells(map).Cells.ToDictionary(cell => cell.Cell.Cell);
        var reached = ReachedCells.From(question.RunSlices(slice => ReachedCells.Of(slice, map), ReachedCells.Merge));
        var openAfter = (maps.Data.Coverage.LastTime ?? 0) - JourneyRules.Usual.GapDays * Day;
        return new(
            steps,
            [.. steps.Select((_, at) => cells.GetValueOrDefault(at))],
            reached.Customers,
            question.Transitions(map),
            question.RunSlices(Buyers.Of, Buyers.Merge),
            LostJourneys.From(question.RunSlices(slice => LostJourneys.Of(slice, map, openAfter), LostJourneys.Merge)),
            LedConversions.From(question.RunSlices(slice => LedConversions.Of(slice, map), LedConversions.Merge)),
            maps.Model,
            customers);
    }

    public static CellMap MapOf(PhaseMaps maps, IReadOnlyList<SelectedStep> steps)
    {
        var (data, phases) = (maps.Data, maps.Phases);
        var codes = data.Touchpoints.Index().ToDictionary(touchpoint => touchpoint.Item, touchpoint => touchpoint.Index);
        var cellOf = new int[data.Touchpoints.Count * (phases + 1)];
        Array.Fill(cellOf, -1);
        foreach (var (at, step) in steps.Index())
        {
            foreach (var use in step.Uses)
                cellOf[codes[use.Touchpoint] * (phases + 1) + step.Phase] = at;
        }
        return new(maps.Model, phases, cellOf, Math.Max(1, steps.Count));
    }
}

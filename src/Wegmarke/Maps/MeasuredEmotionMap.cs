using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps;

/// <summary>The emotional map drawn from scores and comments: its steps are those of the linear map.</summary>
public static class MeasuredEmotionMap
{
    /// <summary>Answers looked through for words worth quoting.</summary>
    const int MostAnswersRead = 200;

    static readonly LocalText s_title = new("Wie sich Kunden unterwegs fühlen", "How customers feel on their way");

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public static EmotionMap Of(TenantJourneys data, JourneyStore store, MapRequest request)
    {
        var maps = request.MapsOf(data);
        var phases = Frames.Phases(data, maps.Model, request.Language);
        var (uses, customers) = TouchpointUses.Of(maps, request.Language);
        var selected = StepSelection.Of(uses, phases, customers, new SelectionLimits(), request.Language);
        if (selected.Count == 0)
            return Empty(request) with { Frame = Frames.Of(data, request, s_title, 0) };
        var map = MeasuredSteps.MapOf(maps, selected);
        var cells = maps.Cells(map).Cells.ToDictionary(cell => cell.Cell.Cell);
        var steps = selected.Select((step, at) => Step(step, phases[step.Phase], cells.GetValueOrDefault(at))).ToArray();
        var moments = Moments(maps, map, store, Standing(data, steps, selected)).Select(moment => new EmotionMoment(steps[moment.Step].Id, moment.IsBest, moment.Quote)).ToArray();
        var frame = Frames.Of(data, request, s_title, customers);
        return new(frame with { Messages = EmotionMessages.Of(steps, moments, request.Language) }, [.. phases.Where(phase => steps.Any(step => step.Phase == phase.Key))], steps, moments);
    }

    /// <summary>Of a tenant without interactions; drawn, it says how to get some.</summary>
    public static EmotionMap Empty(MapRequest request) => new(Frames.Empty(request, s_title), [], [], []);

    static EmotionStep Step(SelectedStep step, MapPhase phase, CellFigures? cell) =>
        new(step.Id, phase.Key, step.Name, cell?.Customers ?? 0, cell is null ? null : Feelings.Of(cell));

    /// <summary>The best step and the two worst: single touchpoints with enough answers for an interval, or whatever there is. Who complains may be content
    /// with how it was handled; the best of a journey that is not.</summary>
    static Dictionary<int, bool> Standing(TenantJourneys data, EmotionStep[] steps, IReadOnlyList<SelectedStep> selected)
    {
        var felt = steps.Index().Where(step => step.Item.Emotion is not null).ToArray();
        var single = felt.Where(step => !selected[step.Index].IsGroup).ToArray();
        var sure = single.Where(step => step.Item.Emotion!.Low is not null).ToArray(); // filtered above
        var ordered = (sure.Length > 0 ? sure : single.Length > 0 ? single : felt).OrderBy(step => step.Item.Emotion!.Mean).Select(step => step.Index).ToArray();
        if (ordered.Length == 0)
            return [];
        var standing = ordered.SkipLast(ordered.Length > 1 ? 1 : 0).Take(2).ToDictionary(step => step, _ => false);
        var best = ordered.LastOrDefault(step => !IsComplaint(data, selected[step]), -1);
        if (best >= 0 && (ordered.Length > 1 || steps[best].Emotion!.Mean >= 0))
            standing[best] = true;
        return standing;
    }

    static bool IsComplaint(TenantJourneys data, SelectedStep step) => step.Uses.All(use => data.Catalogue.TouchpointOf(use.Touchpoint).Role == TouchpointRole.Complaint);

    static IEnumerable<(int Step, bool IsBest, string? Quote)> Moments(PhaseMaps maps, CellMap map, JourneyStore store, Dictionary<int, bool> standing)
    {
        var found = maps.Question.RunSlices(slice => ExtremeFeelings.Of(slice, map, standing, MostAnswersRead), ExtremeFeelings.Merge);
        var extremes = ExtremeFeelings.From(found, MostAnswersRead);
        return standing.OrderBy(step => step.Key).Select(step => (step.Key, step.Value, store.Quote(extremes.Sequences[step.Key])));
    }
}

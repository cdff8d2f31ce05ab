using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps;

/// <summary>Funnels drawn from data, of all customers and of each group that a dimension makes.</summary>
/// <remarks>Unless the request says otherwise, steps are the phases that most buyers pass, the purchase and the next one, and groups are personas where
/// the company has some, else devices, or channels where sources name no device.</remarks>
public static class MeasuredFunnelMap
{
    /// <summary>Values with a panel of their own; beside them stand all customers, those without a value, and all other values together.</summary>
    const int MostValues = FunnelMap.MostPanels - 3;

    static readonly LocalText s_title = new("Wie weit Kunden kommen", "How far customers come");

    /// <exception cref="QuestionException">A step or dimension is not known.</exception>
    public static async Task<FunnelMap> Of(TenantJourneys data, QuestionDesk desk, MapRequest request, CancellationToken cancel)
    {
        if (data.Journeys.Base.LinkedCount + (data.Journeys.Recent?.LinkedCount ?? 0) == 0)
            return Empty(request) with { Frame = Frames.Of(data, request, s_title, 0) };
        var model = data.ModelIndex(request.PhaseModel);
        var road = request.Steps.Count > 0 ? null : MainRoad.Of(data, model);
        var steps = road?.Steps ?? request.Steps;
        if (steps.Count > FunnelMap.MostSteps)
            throw new QuestionException($"{steps.Count} steps; a map of funnels has room for {FunnelMap.MostSteps}. 'wegmarke funnel' takes more.");
        var by = await FunnelGroups.Of(data, desk, request, cancel);
        var question = new Question { Filter = request.Asked?.Question.Filter ?? InteractionFilter.None, Per = QuestionUnit.Customer, Phases = data.Models[model].Key, By = by.Dimension, Parts = MostValues, Zone = request.Zone.Id };
        var table = await FunnelTable.Of(await desk.Ask(data, question, cancel), new() { Steps = steps }, cancel);
        if (table.Funnels[0].Customers == 0)
            return Empty(request) with { Frame = Frames.Of(data, request, s_title, 0) };
        return Of(data, request, table, new FunnelWords(data, model, request.Language, by) { Road = road });
    }

    /// <summary>Of a tenant without interactions; drawn, it says how to get some.</summary>
    public static FunnelMap Empty(MapRequest request) => new(Frames.Empty(request, s_title), [], [], 0, "");

    static FunnelMap Of(TenantJourneys data, MapRequest request, FunnelTable table, FunnelWords words)
    {
        FunnelStage[] steps = [.. table.Steps.Select((step, at) => new FunnelStage(step, words.Step(step, at)))];
        FunnelPanel[] panels = [.. table.Funnels.OrderBy(funnel => funnel.Part?.Kind switch { null => 0, "value" => 1, "other" => 2, _ => 3 }).Select(funnel => Panel(table, funnel, words))];
        var drawn = panels.Where((panel, at) => at == 0 || panel.Bars[0].Customers > 0).ToArray();
        var frame = Frames.Of(data, request, s_title, table.Funnels[0].Customers);
        return new(frame with
        {
            Title = request.Title ?? $"{s_title.In(request.Language)}, {words.By}",
            Messages = FunnelMessages.Of(steps, drawn, table, words),
        }, steps, drawn, panels.Length - drawn.Length, words.Definition);
    }

    static FunnelPanel Panel(FunnelTable table, FunnelOfPart funnel, FunnelWords words) => new(
        funnel.Part is null ? "" : $"{funnel.Part.Kind}:{funnel.Part.Value}", words.Group(table.By, funnel.Part), funnel.Customers, [.. funnel.Steps.Select(Bar)]);

    static FunnelBar Bar(FunnelRow row) => new(row.Customers, row.ShareOfFirst, row.ShareOfPrevious, row.MedianTime, row.Dropped,
        row.Differs switch { "lower" => FunnelDifference.Lower, "higher" => FunnelDifference.Higher, _ => FunnelDifference.None });
}

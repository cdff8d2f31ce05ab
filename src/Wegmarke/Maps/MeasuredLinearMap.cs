using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Binding;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>A linear map drawn from data alone: the touchpoints most customers use become its steps, the rest named groups.</summary>
public static class MeasuredLinearMap
{
    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public static LinearMap Of(TenantJourneys data, MapRequest request)
    {
        var maps = request.MapsOf(data);
        var phases = Frames.Phases(data, maps.Model, request.Language);
        var (uses, customers) = TouchpointUses.Of(maps, request.Language);
        var selected = StepSelection.Of(uses, phases, customers, new SelectionLimits(), request.Language);
        var measured = MeasuredSteps.Of(maps, selected, customers);
        var map = Empty(data, request) with
        {
            Customers = customers,
            Phases = [.. phases.Where((_, at) => selected.Any(step => step.Phase == at))],
        };
        var steps = selected.Select((step, at) => StepText.Of(data, measured, at, phases[step.Phase].Key, request.Language) with { Quality = StepQuality.Of(step, request.Scores, request.Language) }).ToArray();
        return map with
        {
            Steps = steps,
            Channels = Legend(data, uses, request.Language),
            Messages = MapMessages.Of(data, measured, request.Language),
        };
    }

    /// <summary>The frame of a map of a tenant without interactions; drawn, it says how to get some.</summary>
    public static LinearMap Empty(MapRequest request) => new(
        request.Title ?? TitleOf(request.Language, null), null, null, 0, null, null, "Wegmarke", request.DrawnOn, "", [], [], [], []);

    static LinearMap Empty(TenantJourneys data, MapRequest request) => Empty(request) with
    {
        Title = request.Title ?? TitleOf(request.Language, data.Models[data.ModelIndex(request.PhaseModel)]),
        Period = Frames.Period(data.Coverage, request),
        Conditions = Frames.Conditions(data, request),
        IsFiltered = request.Asked is not null,
        LinkedShare = Frames.LinkedShare(data, request),
        ConsentShare = Frames.ConsentShare(data, request),
        Source = string.Join(", ", data.Sources.Order(StringComparer.Ordinal)),
        Currency = CurrencyCode.Text(data.Currency),
    };

    static string TitleOf(Language language, PhaseModel? model)
    {
        var title = language == Language.German ? "Die Reise unserer Kunden" : "Our customers’ journey";
        return model is null ? title : $"{title} – {model.Name.In(language)}";
    }

    static MapChannel[] Legend(TenantJourneys data, IReadOnlyList<TouchpointUse> uses, Language language) =>
    [
        .. uses.GroupBy(use => use.Channel).OrderByDescending(group => group.Sum(use => use.Interactions)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => data.Catalogue.ChannelOf(group.Key))
            .Select(channel => Frames.Channel(channel, language)),
    ];
}

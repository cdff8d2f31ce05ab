using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps;

/// <summary>Ideal against actual, drawn from data: journeys on the way to a purchase, service journeys and those that may still go on left out.</summary>
public static class MeasuredIdealMap
{
    const long Day = 86_400_000;
    const int MostNames = 2;
    const int MostAnswersRead = 200;

    /// <summary>Names of more do not fit below the line.</summary>
    const int MostStations = 20;

    static readonly LocalText s_title = new("Soll und Ist: der Weg zum Kauf", "Ideal and actual: the way to the purchase");

    static readonly LocalText s_named = new("Soll und Ist", "Ideal and actual");

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    /// <exception cref="QuestionException">The ideal cannot be drawn.</exception>
    public static IdealMap Of(TenantJourneys data, JourneyStore store, MapRequest request)
    {
        data.ModelIndex(request.PhaseModel);
        request = request with { Title = request.Title ?? (request.Ideal is { } named ? $"{s_named.In(request.Language)}: {named.Name}" : s_title.In(request.Language)) };
        var ideal = Stations(request.Ideal?.Touchpoints ?? MeasuredIdeal.Of(data));
        var customers = request.QuestionOf(data).RunSlices(Buyers.Of, Buyers.Merge).Customers;
        if (ideal.Length == 0)
            return Empty(request) with { Frame = Frames.Of(data, request, s_title, customers) };
        var touchpoints = new TouchpointOrder(data);
        var scope = new ConformanceScope(touchpoints.Cells("ideal", ideal))
        {
            Collapses = true,
            OnlyCountsOthers = true,
            LeavesOutService = true,
            OpenAfter = (data.Coverage.LastTime ?? 0) - JourneyRules.Usual.GapDays * Day,
        };
        var found = Conformance.Of(request.QuestionOf(data), touchpoints.Map, scope);
        return found.Fit.Units == 0 ? Empty(request) with { Frame = Frames.Of(data, request, s_title, customers) } : Drawn(new(data, store, request, touchpoints), found, scope);
    }

    /// <summary>Repeats in a row are one, as they are of journeys.</summary>
    static string[] Stations(IReadOnlyList<string> ideal)
    {
        string[] stations = [.. ideal.Where((key, at) => at == 0 || key != ideal[at - 1])];
        return stations.Length <= MostStations ? stations
            : throw new QuestionException($"The ideal has {stations.Length} stations; the line has room for {MostStations}. 'wegmarke conformance' takes {ConformanceScope.MostSteps}.");
    }

    /// <summary>Of a tenant without interactions; drawn, it says how to get some.</summary>
    public static IdealMap Empty(MapRequest request) => new(Frames.Empty(request, s_title), [], [], [], 0, 0, []);

    /// <summary>What the map is drawn from.</summary>
    sealed record Basis(TenantJourneys Data, JourneyStore Store, MapRequest Request, TouchpointOrder Touchpoints)
    {
        public Touchpoint Touchpoint(int cell) => Data.Catalogue.TouchpointOf(Touchpoints.Key(cell));
    }

    static IdealMap Drawn(Basis basis, Conformance found, ConformanceScope scope)
    {
        var (data, request) = (basis.Data, basis.Request);
        IdealStation[] stations = [.. scope.Ideal.Zip(found.Steps, (cell, step) => Station(basis.Touchpoint(cell), step, request.Language))];
        IdealRibbon[] ribbons = [.. found.Moves.Select(move => new IdealRibbon(move.From, move.To, move.Units, move.Customers))];
        var elsewhere = ribbons.Where(ribbon => ribbon.From < 0 && ribbon.To == stations.Length).Sum(ribbon => ribbon.Journeys);
        var map = new IdealMap(Frames.Of(data, request, s_title, found.Fit.Customers), stations, ribbons, Detours(basis, found), found.Fit.Units, elsewhere, WeakPoints(basis, found, scope));
        return map with { Frame = map.Frame with { Messages = IdealMessages.Of(map, found.Fit, request.Language) } };
    }

    static IdealStation Station(Touchpoint touchpoint, IdealStepFigures step, Language language) =>
        new(touchpoint.Key, touchpoint.Name.In(language), touchpoint.Icon, step.Aligned, step.Customers);

    static IdealDetour[] Detours(Basis basis, Conformance found) =>
    [
        .. found.Detours.GroupBy(detour => detour.After).Select(place =>
        {
            var all = place.First(detour => detour.Cell < 0);
            var steps = place.Where(detour => detour.Cell >= 0).OrderByDescending(detour => detour.Units).ThenBy(detour => detour.Cell).ToArray();
            return new IdealDetour(place.Key, all.Units, all.Customers, [.. steps.Take(MostNames).Select(step => basis.Touchpoint(step.Cell).Name.In(basis.Request.Language))], Math.Max(0, steps.Length - MostNames));
        }),
    ];

    static IdealWeakness[] WeakPoints(Basis basis, Conformance found, ConformanceScope scope)
    {
        var weak = IdealWeakPoints.Of(found);
        var felt = DeviationVoices.Of(basis.Request.QuestionOf(basis.Data), basis.Touchpoints.Map, scope, [.. weak.Select(each => each.Deviation)], MostAnswersRead);
        string Name(Deviation deviation) => basis.Touchpoint(deviation.Cell >= 0 ? deviation.Cell : scope.Ideal[deviation.Step]).Name.In(basis.Request.Language);
        return [.. weak.Zip(felt, (each, voices) => Point(each, Name(each.Deviation), Place(found, each.Deviation), basis.Store.Quote(voices)))];
    }

    static IdealWeakness Point(IdealWeakPoints.Weakness weak, string name, int station, string? quote)
    {
        var (deviation, contrast) = (weak.Deviation, weak.Contrast);
        var kind = deviation.Kind switch
        {
            DeviationKind.Skipped => IdealWeaknessKind.Skipped,
            DeviationKind.OutOfOrder => IdealWeaknessKind.OutOfOrder,
            DeviationKind.Left => IdealWeaknessKind.Left,
            _ => IdealWeaknessKind.Extra,
        };
        return new(kind, station, name, deviation.Units, deviation.Customers, (double)deviation.Units / deviation.Compared, weak.Measure,
            contrast.With, contrast.Without, contrast.Low, contrast.High, weak.Potential >= 1 ? (long)weak.Potential : null, quote);
    }

    /// <summary>A detour is marked where most journeys make it.</summary>
    static int Place(Conformance found, Deviation deviation) => deviation.Cell < 0 ? deviation.Step
        : found.Detours.Where(detour => detour.Cell == deviation.Cell).OrderByDescending(detour => detour.Units).ThenBy(detour => detour.After).First().After;
}

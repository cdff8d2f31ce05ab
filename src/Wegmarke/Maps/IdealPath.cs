using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps;

/// <summary>The path that customers who convert take most, phase by phase, as far as it is good for them.</summary>
/// <param name="Journeys">Journeys with a conversion that it was derived from.</param>
/// <param name="Steps">In their order; none when there are too few journeys.</param>
public sealed record IdealPath(string PhaseModel, long Journeys, IReadOnlyList<IdealStep> Steps)
{
    /// <summary>Nobody is meant to come by here, or it only asks how it was.</summary>
    static readonly TouchpointRole[] s_neverIdeal = [TouchpointRole.Complaint, TouchpointRole.Refund, TouchpointRole.Feedback];

    /// <summary>Where something has gone wrong, whatever its role says.</summary>
    static readonly string[] s_mishaps = ["payment-error", "checkout-error", "order-cancelled", "newsletter-unsubscribed", "cart-abandoned", "payment-reminder"];

    /// <summary>Touchpoint keys in their order.</summary>
    public IReadOnlyList<string> Touchpoints => [.. Steps.Select(step => step.Touchpoint)];

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public static IdealPath Of(TenantJourneys data, string? phaseModel, TouchpointScores scores, Language language) => Of(data, phaseModel, (scores, new IdealRules()), language);

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public static IdealPath Of(TenantJourneys data, string? phaseModel, (TouchpointScores Scores, IdealRules Rules) basis, Language language)
    {
        var maps = new PhaseMaps(data, data.ModelIndex(phaseModel), new(data.Journeys));
        var (cells, phases) = (Converted(data, maps.ByTouchpointAndPhase), Converted(data, maps.ByPhase));
        var model = data.Models[maps.Model];
        if (phases.Journeys < basis.Rules.FewestJourneys)
            return new(model.Key, phases.Journeys, []);
        var steps = Enumerable.Range(0, maps.Phases).Where(phase => phases.Through[phase] >= basis.Rules.LeastShareOfPhase * phases.Journeys)
            .SelectMany(phase => Chosen(Candidates(maps, cells, (phase, phases.Through[phase]), basis, language), basis.Rules));
        return new(model.Key, phases.Journeys, [.. steps]);
    }

    static ConvertedCells Converted(TenantJourneys data, CellMap map) =>
        ConvertedCells.From(Analyze.Run(data.Journeys, slice => ConvertedCells.Of(slice, map), ConvertedCells.Merge));

    static IEnumerable<IdealStep> Candidates(PhaseMaps maps, ConvertedCells cells, (int At, long Journeys) phase, (TouchpointScores Scores, IdealRules Rules) basis, Language language)
    {
        var best = basis.Scores.Best;
        return from code in Enumerable.Range(0, maps.Data.Touchpoints.Count)
               let cell = code * maps.Stride + phase.At
               let touchpoint = maps.Data.Touchpoint(code)
               where cells.Through[cell] > 0 && !s_neverIdeal.Contains(touchpoint.Role) && !s_mishaps.Contains(touchpoint.Key) && !s_mishaps.Contains(touchpoint.KindOf)
               let share = (double)cells.Through[cell] / phase.Journeys
               let quality = best[touchpoint.Key].Select(score => (double?)score.Value).Average()
               let weight = share * (basis.Rules.WorstQuality + (1 - basis.Rules.WorstQuality) * (quality ?? 100) / 100)
               select new IdealStep(maps.Data.Models[maps.Model].Phases[phase.At].Key, touchpoint.Key, touchpoint.Name.In(language), cells.Through[cell], share, quality, weight, cells.Positions[cell]);
    }

    static IEnumerable<IdealStep> Chosen(IEnumerable<IdealStep> candidates, IdealRules rules) => candidates
        .OrderByDescending(step => step.Weight).ThenBy(step => step.Touchpoint, StringComparer.Ordinal)
        .Where((step, at) => at == 0 || (at < rules.MostPerPhase && step.Weight >= rules.LeastWeight))
        .OrderBy(step => Math.Round(step.Position, 3)).ThenByDescending(step => step.Weight).ThenBy(step => step.Touchpoint, StringComparer.Ordinal);
}

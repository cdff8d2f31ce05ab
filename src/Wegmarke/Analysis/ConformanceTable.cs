using Wegmarke.Analysis.Paths;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Paths held against an ideal: how well they fit, where they deviate, and what that goes with.</summary>
/// <param name="Ideal">Keys of touchpoints, in order.</param>
/// <param name="IdealFrom">Where the ideal comes from: <c>given</c>, <c>top-variant</c>, <c>likeliest</c> or <c>map:ID</c>.</param>
/// <param name="Collapsed">Whether repeats in a row are one step.</param>
/// <param name="Currency">Of all values.</param>
/// <param name="Fit">Of all units.</param>
/// <param name="Parts">Of each part; empty when the answer is not split.</param>
/// <param name="Steps">What became of each step of the ideal.</param>
/// <param name="Left">Deviations that are not shown.</param>
/// <param name="Deviations">Those of most units first.</param>
public sealed record ConformanceTable(
    AskedOf Asked, IReadOnlyList<string> Ideal, string IdealFrom, bool Collapsed, AskedParts? By, string Currency, FitRow Fit, IReadOnlyList<FitRow> Parts,
    IReadOnlyList<IdealStepRow> Steps, int Left, IReadOnlyList<DeviationRow> Deviations)
{
    const int UsualTop = 20;
    const double FalseShare = 0.05;

    public static QuestionKind Kind { get; } = new("conformance", "How well paths fit an ideal one, where they deviate from it, and what that goes with.", typeof(ConformanceTable),
        (asked, options, _) => Task.FromResult<object>(Of(asked, options)))
    {
        Options =
        [
            new("ideal", $"The ideal: touchpoints parted by commas, up to {ConformanceScope.MostSteps}; top-variant: the most frequent path; likeliest: the likeliest path to the conversion; map:ID: as a map document says.") { IsRequired = true },
            PathWords.Collapse,
            new("top", $"Deviations to show, those of most units; else {UsualTop}."),
        ],
    };

    /// <exception cref="QuestionException">Something that was said to the options means nothing, or there is no such ideal.</exception>
    public static ConformanceTable Of(AskedQuestion asked, OptionValues options)
    {
        PathWords.NoPhases(asked);
        var (touchpoints, collapses) = (new TouchpointOrder(asked.Journeys), PathWords.Collapses(options));
        var (ideal, source) = IdealWords.Of(asked, options, touchpoints);
        var found = Conformance.Of(asked.Engine, touchpoints.Map, new(ideal) { Collapses = collapses });
        var isSure = Sure(found.Deviations);
        var rows = found.Deviations.OrderByDescending(deviation => deviation.Units).ThenBy(deviation => deviation.Kind).ThenBy(deviation => deviation.Step).ThenBy(deviation => deviation.Cell)
            .Select(deviation => DeviationRow.Of(deviation, touchpoints, ideal, isSure)).ToList();
        var top = options.Number("top", least: 1) ?? UsualTop;
        return new(asked.Asked, touchpoints.Keys(ideal), source, collapses, asked.By, CurrencyCode.Text(asked.Journeys.Currency), FitRow.Of(found.Fit, part: null),
            [.. found.Parts.Index().Where(part => asked.By is not null && part.Item.Units > 0).Select(part => FitRow.Of(part.Item, asked.PartOf(part.Index)))],
            [.. found.Steps.Select((step, at) => IdealStepRow.Of(step, touchpoints.Key(ideal[at])))], Math.Max(0, rows.Count - top), [.. rows.Take(top)]);
    }

    /// <summary>Contrasts that are more than chance: of all that are called so, at most one in twenty is expected to be false.</summary>
    static HashSet<Contrast> Sure(IReadOnlyList<Deviation> deviations)
    {
        Contrast[] all = [.. deviations.SelectMany(deviation => new[] { deviation.Conversion, deviation.Value, deviation.Satisfaction }).OfType<Contrast>().Where(contrast => contrast.Probability < 1)];
        return [.. all.Zip(Chance.Discoveries([.. all.Select(contrast => contrast.Probability)], FalseShare)).Where(contrast => contrast.Second).Select(contrast => contrast.First)];
    }
}

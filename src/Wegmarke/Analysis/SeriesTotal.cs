using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>A series in one figure.</summary>
/// <param name="Value">The sum of all buckets; of the metric customers, the distinct ones.</param>
/// <param name="Unlinked">Of <paramref name="Value"/>, what comes from interactions of nobody known.</param>
/// <param name="Customers">Distinct ones.</param>
/// <param name="Scores">For the metric score: one entry for each scale answered on.</param>
public sealed record SeriesTotal(long Value, long Unlinked, long Customers, long Interactions, IReadOnlyList<ScoreFigures> Scores)
{
    public double? UnlinkedShare => Value == 0 ? null : (double)Unlinked / Value;
}

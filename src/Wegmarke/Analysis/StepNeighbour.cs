using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>One thing that comes next, or came before.</summary>
/// <param name="Kind"><c>touchpoint</c>; <c>end</c>: nothing more; <c>start</c>: nothing before.</param>
/// <param name="Touchpoint">Key; null of ends and starts.</param>
/// <param name="Part">Of the interaction the path begins with; null when the answer is not split.</param>
/// <param name="Share">Of all occurrences of the answer.</param>
/// <param name="Customers">Distinct ones.</param>
/// <param name="Converted">Occurrences with a conversion in the steps or in whatever follows them.</param>
/// <param name="MedianGap">Time between the two; exact to 3 %; null of ends and starts, and where no steps were named.</param>
public sealed record StepNeighbour(
    string Kind, string? Touchpoint, PartName? Part, long Count, double Share, long Customers, long Converted, double ConversionShare, TimeSpan? MedianGap)
{
    internal static StepNeighbour Of(AskedQuestion asked, TouchpointOrder touchpoints, NeighbourFigures row, (long All, bool IsAfter) of)
    {
        var isTouchpoint = row.Cell != NeighbourFigures.Nothing;
        return new(isTouchpoint ? "touchpoint" : of.IsAfter ? "end" : "start", isTouchpoint ? touchpoints.Key(row.Cell) : null, asked.PartOf(row.Part),
            row.Count, (double)row.Count / of.All, row.Customers, row.Converted, (double)row.Converted / row.Count,
            row.Gap.Count == 0 ? null : TimeSpan.FromMilliseconds(row.Gap.Median));
    }
}

using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>One way in which paths deviate from the ideal, and what it goes with.</summary>
/// <param name="Kind"><c>skipped</c>: the step is missing although a later one is there; <c>outOfOrder</c>: it is there, but elsewhere;
/// <c>left</c>: after it no further step of the ideal comes; <c>extra</c>: the ideal does not have it there.</param>
/// <param name="Touchpoint">Key; null of units that leave before the first step.</param>
/// <param name="Step">Number of the step in the ideal, from 1; of <c>left</c> 0 = before the first; null of <c>extra</c>.</param>
/// <param name="Compared">Units it is compared among: those that came to a later step when one is skipped, those with the step in its place when they leave
/// after it, else all.</param>
/// <param name="Share">Of those compared.</param>
public sealed record DeviationRow(
    string Kind, string? Touchpoint, int? Step, long Units, long Customers, long Compared, double Share, ContrastRow? Conversion, ContrastRow? Value, ContrastRow? Satisfaction)
{
    internal static DeviationRow Of(Deviation found, TouchpointOrder touchpoints, IReadOnlyList<int> ideal, IReadOnlySet<Contrast> sure) => new(
        Word(found.Kind),
        found.Cell >= 0 ? touchpoints.Key(found.Cell) : found.Step >= 0 ? touchpoints.Key(ideal[found.Step]) : null,
        found.Kind == DeviationKind.Extra ? null : found.Step + 1,
        found.Units, found.Customers, found.Compared, (double)found.Units / found.Compared,
        ContrastRow.Of(found.Conversion, sure), ContrastRow.Of(found.Value, sure), ContrastRow.Of(found.Satisfaction, sure));

    static string Word(DeviationKind kind) => kind switch
    {
        DeviationKind.Skipped => "skipped",
        DeviationKind.OutOfOrder => "outOfOrder",
        DeviationKind.Left => "left",
        _ => "extra",
    };
}

using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>One bucket of a series, or one part of it.</summary>
/// <param name="Bucket"><c>2025-10-26 02:00+02:00</c>, <c>2025-10-26</c>, <c>2025-W43</c> or <c>2025-10</c>.</param>
/// <param name="Start">In the reporting zone, with its offset.</param>
/// <param name="End">Exclusive.</param>
/// <param name="IsWhole">False when the period, or the data, covers only some of it.</param>
/// <param name="Part">Null when the answer is not split.</param>
/// <param name="Value">Of the metric: a count, minor units of money, or answers; those of nobody known included.</param>
/// <param name="Unlinked">Of <paramref name="Value"/>, what comes from interactions of nobody known.</param>
/// <param name="Customers">Distinct ones with an interaction in it.</param>
/// <param name="Interactions">Linked or not.</param>
/// <param name="Scores">For the metric score: one entry for each scale answered on.</param>
public sealed record SeriesRow(
    string Bucket, DateTimeOffset Start, DateTimeOffset End, bool IsWhole, PartName? Part, long Value, long Unlinked, long Customers, long Interactions, IReadOnlyList<ScoreFigures> Scores);

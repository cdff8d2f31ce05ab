using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>One bucket of a series, or one part of it.</summary>
/// <param name="Bucket"><c>2025-10-26 02:00+02:00</c>, <c>2025-10-26</c>, <c>2025-W43</c> or <c>2025-10</c>.</param>
/// <param name="Start">In the reporting zone, with its offset.</param>
/// <param name="End">Exclusive.</param>
/// <param name="IsWhole">False when the period, or the data, covers only some of it.</param>
/// <param name="Part">Null when the answer is not split.</param>
public sealed record SeriesRow(string Bucket, DateTimeOffset Start, DateTimeOffset End, bool IsWhole, PartName? Part)
{
    /// <summary>Of the metric: a count, minor units of money, or answers; those of nobody known included.</summary>
    public long Value { get; init; }

    /// <summary>Of <see cref="Value"/>, what comes from interactions of nobody known.</summary>
    public long Unlinked { get; init; }

    /// <summary>Distinct ones with an interaction in it.</summary>
    public long Customers { get; init; }

    /// <summary>Linked or not.</summary>
    public long Interactions { get; init; }

    /// <summary>For the metric score: one entry for each scale answered on.</summary>
    public IReadOnlyList<ScoreFigures> Scores { get; init; } = [];
}

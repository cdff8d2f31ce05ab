using Wegmarke.Feedback;

namespace Wegmarke.Analysis;

/// <summary>How good a touchpoint is by one criterion, from one kind of evidence.</summary>
/// <param name="Touchpoint">Key.</param>
/// <param name="Value">0–100, 100 is best: of tests and interviews the mean, of the log what the median time to the first answer is worth.</param>
/// <param name="Low">Where the value of all lies with 95 % certainty; null for too few.</param>
/// <param name="Count">Answered requests, tests or interviews.</param>
/// <param name="Latest">Day of the latest of them.</param>
/// <param name="MedianTime">To the first answer; of the log only.</param>
/// <param name="Asked">Requests, answered or not; of the log only.</param>
public sealed record TouchpointScore(
    string Touchpoint, Criterion Criterion, Evidence From, double Value, double? Low, double? High, long Count, DateOnly Latest, TimeSpan? MedianTime, long? Asked);

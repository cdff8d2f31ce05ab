namespace Wegmarke.Analysis;

/// <summary>The answer to a question of some kind.</summary>
/// <param name="Compared">The same for the period compared with; null when nothing is compared.</param>
public sealed record Answered(AskedQuestion Asked, object Answer, object? Compared);

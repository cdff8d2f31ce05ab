namespace Wegmarke.Maps;

/// <summary>What is on record.</summary>
/// <param name="Measured">The latest measurement; null when nobody looked for weak points yet.</param>
public sealed record BacklogAnswer(BacklogMeasurement? Measured, IReadOnlyList<BacklogItem> Items)
{
    public static BacklogAnswer Of(ImprovementBacklog backlog) => new(backlog.LastMeasured(), backlog.All());
}

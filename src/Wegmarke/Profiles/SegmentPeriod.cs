namespace Wegmarke.Profiles;

/// <summary>From one day to before another, in the reporting zone, and no longer ago than a time before the reference; null = open.</summary>
/// <param name="Last">Exact time: a day has 24 hours.</param>
public sealed record SegmentPeriod(DateOnly? From, DateOnly? To, TimeSpan? Last)
{
    public static SegmentPeriod Always { get; } = new(null, null, null);
}

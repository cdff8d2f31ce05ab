namespace Wegmarke.Privacy;

/// <summary>Up to when interactions are past their time.</summary>
/// <param name="Interactions">Everything that happened before goes; the beginning of 1970 = nothing does.</param>
/// <param name="Orders">Interactions with an order number go only when they are older than this, too.</param>
public sealed record RetentionLimits(DateTimeOffset Interactions, DateTimeOffset Orders)
{
    /// <summary>Nodes of persons whose data may only be stored (Art. 18 DSGVO): nothing of it goes, however old it is.</summary>
    public IReadOnlySet<int> HeldNodes { get; init; } = new HashSet<int>();

    public static RetentionLimits Of(RetentionSettings settings, DateTimeOffset now) => Before(settings.LimitOf(RetentionClass.Interactions, now), settings, now);

    /// <param name="interactions">Null = interactions stay.</param>
    /// <param name="settings">How long orders are kept.</param>
    /// <param name="now">When.</param>
    public static RetentionLimits Before(DateTimeOffset? interactions, RetentionSettings settings, DateTimeOffset now) =>
        new(interactions ?? DateTimeOffset.UnixEpoch, settings.LimitOf(RetentionClass.Orders, now) ?? DateTimeOffset.MaxValue);
}

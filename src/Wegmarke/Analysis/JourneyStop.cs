namespace Wegmarke.Analysis;

/// <summary>One stop of a journey.</summary>
public sealed record JourneyStop(DateTimeOffset Time, string Touchpoint, string Channel, string? Phase, long? Value, bool IsHere);

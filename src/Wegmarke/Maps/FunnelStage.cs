namespace Wegmarke.Maps;

/// <summary>A step of a funnel as the map calls it.</summary>
/// <param name="Key">As answers have it, such as <c>phase:decision</c>.</param>
public sealed record FunnelStage(string Key, string Name);

namespace Wegmarke.Maps;

/// <summary>The days the map was measured over, both inclusive.</summary>
public sealed record MapPeriod(DateOnly From, DateOnly To);

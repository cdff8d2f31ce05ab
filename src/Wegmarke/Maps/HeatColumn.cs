namespace Wegmarke.Maps;

/// <summary>A phase, with the distinct customers that had a contact in it.</summary>
public sealed record HeatColumn(MapPhase Phase, long Customers);

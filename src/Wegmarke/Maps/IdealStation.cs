namespace Wegmarke.Maps;

/// <summary>A step of the ideal.</summary>
/// <param name="Touchpoint">Key.</param>
/// <param name="Journeys">With it in its place.</param>
/// <param name="Customers">Distinct ones with it in its place.</param>
public sealed record IdealStation(string Touchpoint, string Name, string Icon, long Journeys, long Customers);

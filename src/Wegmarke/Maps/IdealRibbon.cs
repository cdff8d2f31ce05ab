namespace Wegmarke.Maps;

/// <summary>Journeys that go from one station straight on to another one.</summary>
/// <param name="From">Number of the station from 0; −1 = they begin.</param>
/// <param name="To">Number of the station; as many as there are stations = they leave the line, or have come to its end.</param>
/// <param name="Customers">Distinct ones.</param>
public sealed record IdealRibbon(int From, int To, long Journeys, long Customers);

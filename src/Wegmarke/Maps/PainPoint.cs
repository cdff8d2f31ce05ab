namespace Wegmarke.Maps;

/// <summary>What hurts, how many customers, and what it costs a month in minor units of the map's currency, when known.</summary>
public sealed record PainPoint(string Text, long? Customers, long? CostPerMonth);

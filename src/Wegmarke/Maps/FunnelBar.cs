namespace Wegmarke.Maps;

/// <summary>How many come to a step.</summary>
/// <param name="Customers">Who come here or further.</param>
/// <param name="ShareOfStart">Of those who do the first step, 0–1; null when nobody does.</param>
/// <param name="ShareOfPrevious">Of those who come to the step before; null of the first step, and when nobody comes there.</param>
/// <param name="MedianTime">From the step before.</param>
/// <param name="Lost">Who come no further.</param>
public sealed record FunnelBar(long Customers, double? ShareOfStart, double? ShareOfPrevious, TimeSpan? MedianTime, long Lost, FunnelDifference Difference);

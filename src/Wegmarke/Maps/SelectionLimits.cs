namespace Wegmarke.Maps;

/// <summary>How many steps a map may have. Beyond the fewest, only touchpoints that at least this share of customers use become steps of their own.</summary>
/// <remarks>A model with more used phases than <paramref name="Most"/> still gets one step for each.</remarks>
public sealed record SelectionLimits(int Fewest = 8, int Most = 15, double LeastShare = 0.03);

namespace Wegmarke.Analysis;

/// <summary>A row or a column of a heatmap as a whole.</summary>
/// <param name="Key">Of the touchpoint, channel or phase; <c>2025-W43</c>, <c>2025-10</c>, <c>Mon 09</c>.</param>
/// <param name="Customers">Distinct ones.</param>
/// <param name="Unlinked">Interactions of nobody known; they are in no phase.</param>
public sealed record HeatTotal(string Key, long Customers, long Interactions, long Unlinked);

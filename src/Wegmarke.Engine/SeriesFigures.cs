namespace Wegmarke.Engine;

/// <summary>What happened in one bucket of time, in one cell.</summary>
/// <param name="Bucket">Index of the bucket, or of the place where buckets count together.</param>
/// <param name="Cell">Of the map; of a split question cell × parts + part.</param>
/// <param name="Customers">Distinct profiles with an interaction there; of groups, groups.</param>
/// <param name="Unlinked">Interactions of nobody known, beside the linked ones, so that totals agree.</param>
public sealed record SeriesFigures(int Bucket, CellKey Cell, long Customers, CellTotals Linked, CellTotals Unlinked);

namespace Wegmarke.Engine;

/// <summary>What the interactions of one cell add up to.</summary>
/// <param name="Linked">Of profiles.</param>
/// <param name="Unlinked">Of nobody known.</param>
public sealed record CellSum(CellKey Cell, CellTotals Linked, CellTotals Unlinked);

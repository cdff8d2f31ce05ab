namespace Wegmarke.Engine;

/// <summary>What was measured in one cell.</summary>
/// <param name="Customers">Distinct profiles.</param>
/// <param name="GoingOn">Distinct profiles with any later interaction in the same journey.</param>
/// <param name="Waiting">Time to the customer's next interaction within the same journey.</param>
/// <param name="Unlinked">Interactions of nobody known, beside the linked ones, so that totals agree.</param>
public sealed record CellFigures(CellKey Cell, long Customers, long GoingOn, GapFigures Waiting, CellTotals Linked, CellTotals Unlinked);

namespace Wegmarke.Storage.Erasing;

/// <summary>Cells of an erasure as its file keeps them.</summary>
/// <param name="Check">Keyed hash of what stood in them.</param>
sealed record PlannedCells(CellErasure What, ulong Check);

namespace Wegmarke.Storage;

/// <summary>Cells of one row of a feature's table in the log's file that are to be emptied: set to NULL, or to an empty text where the
/// column allows no NULL. Without columns the row goes whole.</summary>
/// <param name="Row">Its row number (rowid).</param>
public sealed record CellErasure(string Table, long Row, IReadOnlyList<string> Columns);

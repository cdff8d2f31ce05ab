namespace Wegmarke.Engine;

/// <summary>How many units start and end in a cell.</summary>
public sealed record EndFigures(CellKey Cell, long Starts, long Ends);

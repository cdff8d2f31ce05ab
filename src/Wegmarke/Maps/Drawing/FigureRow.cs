namespace Wegmarke.Maps.Drawing;

/// <summary>One row of a table of figures; null where a step has none.</summary>
sealed record FigureRow(string Label, Func<MapStep, string?> Figure);

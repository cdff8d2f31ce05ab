namespace Wegmarke.Analysis;

/// <summary>How a tile shows the answer of its question. The names are stored.</summary>
public enum TileView
{
    /// <summary>Drawn, where the question has a plot; else as a table.</summary>
    Plot,
    Table,
}

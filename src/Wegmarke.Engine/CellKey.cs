namespace Wegmarke.Engine;

/// <summary>A cell of a <see cref="CellMap"/>, and the channel if it counts by channel, else −1.</summary>
public readonly record struct CellKey(int Cell, int Channel);

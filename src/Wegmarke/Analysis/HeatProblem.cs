namespace Wegmarke.Analysis;

/// <summary>What is worse than it should be in a cell, by more than chance.</summary>
/// <param name="Kind"><c>feeling</c>: its customers feel bad; <c>stalling</c>: fewer go on than elsewhere.</param>
/// <param name="At">Of stalling: the channel of the touchpoint, or the touchpoint of the channel, where fewer go on; else null.</param>
/// <param name="Value">The mean feeling from −2 to +2, or the share going on.</param>
/// <param name="Peers">Of stalling: the share going on at the same touchpoint in the same phase in its other channels; else null.</param>
public sealed record HeatProblem(string Kind, string? At, double Value, double? Peers);

using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>A channel of a touchpoint in a phase, the share of its customers going on, and that of the same touchpoint's other channels.</summary>
/// <param name="Probability">How probable such a difference were by chance alone.</param>
sealed record Stall(CellKey Cell, double GoingOn, double PeersGoingOn, double Probability);

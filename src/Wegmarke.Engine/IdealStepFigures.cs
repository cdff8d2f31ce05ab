namespace Wegmarke.Engine;

/// <summary>What became of one step of the ideal; the four sum to all units.</summary>
/// <param name="Aligned">Units with it in its place.</param>
/// <param name="Skipped">Without it, but with a later one.</param>
/// <param name="OutOfOrder">With it elsewhere.</param>
/// <param name="NotReached">Without it and all later ones.</param>
/// <param name="Customers">Distinct profiles with it in its place.</param>
public readonly record struct IdealStepFigures(long Aligned, long Skipped, long OutOfOrder, long NotReached, long Customers);

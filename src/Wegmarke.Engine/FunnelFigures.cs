namespace Wegmarke.Engine;

/// <summary>One step of a funnel.</summary>
/// <param name="Units">That come to this step, or further.</param>
/// <param name="Customers">Distinct profiles, or groups, that have them.</param>
/// <param name="Gap">From the step before, in the best tries; of the first step none.</param>
/// <param name="Share">Of the units of the step before that come to this one; of the first step, of all units.</param>
/// <param name="Next">What units that come no further do next, the most frequent first.</param>
public sealed record FunnelFigures(long Units, long Customers, GapFigures Gap, ClusteredShare Share, IReadOnlyList<FunnelNext> Next);

namespace Wegmarke.Engine;

/// <summary>What is known of one path.</summary>
/// <param name="Count">Units, or ways back to a purchase, that took it.</param>
/// <param name="Customers">Distinct profiles.</param>
/// <param name="Converted">Those with a conversion in their stretch, also behind the last step told.</param>
/// <param name="Value">Money of all interactions of the stretches, less refunds, in minor units.</param>
/// <param name="Duration">From the first interaction of a stretch to its last.</param>
public readonly record struct PathFigures(long Count, long Customers, long Converted, long Value, GapFigures Duration);

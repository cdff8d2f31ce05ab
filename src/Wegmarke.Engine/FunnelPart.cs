namespace Wegmarke.Engine;

/// <summary>How far the units of one part come.</summary>
/// <param name="Units">With a kept interaction, whether they do the first step or not; where something is held, each of its values counts as one.</param>
/// <param name="Customers">Distinct profiles, or groups, that have them.</param>
public sealed record FunnelPart(long Units, long Customers, IReadOnlyList<FunnelFigures> Steps);

namespace Wegmarke.Analysis;

/// <summary>The funnel of everybody asked, or of one part: a unit belongs to the part of the interaction that its best try begins with; one that never
/// does the first step to that of its first interaction.</summary>
/// <param name="Part">Null of the whole.</param>
/// <param name="Units">Asked, whether they do the first step or not; where something is held, each of its values counts as one.</param>
/// <param name="Customers">Who have them; per account, accounts and customers without one.</param>
public sealed record FunnelOfPart(PartName? Part, long Units, long Customers, IReadOnlyList<FunnelRow> Steps);

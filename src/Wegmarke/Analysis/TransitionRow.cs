namespace Wegmarke.Analysis;

/// <summary>How often one step directly follows another.</summary>
/// <param name="Part">Of the interaction it leads from; null when the answer is not split.</param>
/// <param name="Share">Of all moves of the answer.</param>
/// <param name="Customers">Distinct ones with this move; per account, accounts and customers without one.</param>
/// <param name="MedianGap">Half of the moves took at most about this long; exact to 3 %.</param>
public sealed record TransitionRow(
    TransitionStep From, TransitionStep To, PartName? Part, long Count, double Share, long Customers, TimeSpan MeanGap, TimeSpan MedianGap);

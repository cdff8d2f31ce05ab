namespace Wegmarke.Engine;

/// <summary>What the kinds of touches contributed to conversions, by part.</summary>
/// <param name="Refunded">Value taken back from counted conversions, also from those cancelled; not positive.</param>
/// <param name="Cancelled">Conversions that were taken back as a whole: their paths count as without one.</param>
/// <param name="UnlinkedConversions">Of nobody known: they have no path and nobody's credit.</param>
public sealed record Attribution(
    IReadOnlyList<AttributedPart> Parts, double Refunded, long Cancelled, long UnlinkedConversions, double UnlinkedValue);

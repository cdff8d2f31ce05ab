namespace Wegmarke.Analysis;

/// <summary>All conversions of the period. Amounts in minor units; of a file of paths, in units of the file.</summary>
/// <param name="Conversions">Of known customers: what is shared out.</param>
/// <param name="UnlinkedConversions">Of nobody known: counted here, in no row.</param>
/// <param name="Cancelled">Purchases that were refunded as a whole; they are no conversions any more.</param>
/// <param name="Refunded">What refunds took from the value, also those of cancelled purchases; not positive.</param>
/// <param name="UnmatchedRefunds">Refunds in all of the log that name no order there is a purchase of; they take nothing from anybody.</param>
public sealed record AttributionTotals(
    double Conversions, double Value, long UnlinkedConversions, double UnlinkedValue, long Cancelled, double Refunded, long UnmatchedRefunds, long UnmatchedAmount)
{
    /// <summary>Share of the conversions whose customer is known.</summary>
    public double? LinkedShare => Conversions + UnlinkedConversions == 0 ? null : Conversions / (Conversions + UnlinkedConversions);
}

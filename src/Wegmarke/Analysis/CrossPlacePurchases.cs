using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Purchases in one place, online or offline, that followed a contact in the other place in the same journey.</summary>
/// <param name="Purchases">All, those of nobody known included.</param>
/// <param name="Revenue">Of them, in minor units.</param>
/// <param name="Linked">Purchases of customers.</param>
/// <param name="After">Those with a contact in the other place before them.</param>
/// <param name="AfterCustomers">Distinct customers who bought so.</param>
/// <param name="LeastShare">Lower bound of the share: as if no purchase of nobody known had been researched. Null without purchases.</param>
/// <param name="MostShare">Upper bound: as if all of them had been.</param>
public sealed record CrossPlacePurchases(
    long Purchases, long Revenue, long Linked, long LinkedRevenue, long Customers, long After, long AfterRevenue, long AfterCustomers, double? LeastShare, double? MostShare)
{
    /// <summary>Among the purchases of customers; what is known, if those without a card are like them.</summary>
    public double? LinkedAfterShare => Linked == 0 ? null : (double)After / Linked;

    internal static CrossPlacePurchases Of(OtherPlaceFigures figures)
    {
        var all = figures.Purchases + figures.Unlinked;
        return new(all, checked(figures.Revenue + figures.UnlinkedRevenue), figures.Purchases, figures.Revenue, figures.Customers, figures.After, figures.AfterRevenue, figures.AfterCustomers,
            all == 0 ? null : (double)figures.After / all, all == 0 ? null : (double)(figures.After + figures.Unlinked) / all);
    }
}

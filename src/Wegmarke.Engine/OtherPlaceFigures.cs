namespace Wegmarke.Engine;

/// <summary>Purchases in channels of one place, such as offline, and how many of them followed a contact in the other place in the same journey.</summary>
/// <param name="Purchases">Of known profiles.</param>
/// <param name="Revenue">Of them, in minor units.</param>
/// <param name="Customers">Distinct profiles with such a purchase.</param>
/// <param name="After">Those of the purchases with an interaction in the other place before them in their journey.</param>
/// <param name="Unlinked">Purchases of nobody known; nobody can say what came before them.</param>
public readonly record struct OtherPlaceFigures(
    long Purchases, long Revenue, long Customers, long After, long AfterRevenue, long AfterCustomers, long Unlinked, long UnlinkedRevenue)
{
    /// <summary>Purchases followed by a pick-up of the same profile, before its next purchase in this place.</summary>
    public long PickedUp { get; init; }

    internal static OtherPlaceFigures Merge(OtherPlaceFigures left, OtherPlaceFigures right) => checked(new(
        left.Purchases + right.Purchases, left.Revenue + right.Revenue, left.Customers + right.Customers,
        left.After + right.After, left.AfterRevenue + right.AfterRevenue, left.AfterCustomers + right.AfterCustomers,
        left.Unlinked + right.Unlinked, left.UnlinkedRevenue + right.UnlinkedRevenue)
    {
        PickedUp = left.PickedUp + right.PickedUp,
    });
}

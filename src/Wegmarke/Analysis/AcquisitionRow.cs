namespace Wegmarke.Analysis;

/// <summary>Customers whose first contact has one value, and what became of them.</summary>
/// <param name="First">Kind and value as in parts: <c>none</c> is a first contact that says nothing.</param>
/// <param name="Share">Of all customers of the answer.</param>
/// <param name="Bought">Customers with a purchase, at the first contact or later.</param>
/// <param name="MedianTime">From the first contact to the first purchase; null when nobody bought. Exact to 3 %.</param>
/// <param name="MedianContacts">Contacts before the first purchase; 0 = bought at the first contact.</param>
/// <param name="Revenue">All their purchases less refunds, in minor units.</param>
public sealed record AcquisitionRow(PartName First, long Customers, double Share, long Bought, TimeSpan? MedianTime, double? MedianContacts, long Revenue)
{
    public double BoughtShare => (double)Bought / Customers;

    /// <summary>Per customer, whether they bought or not.</summary>
    public double RevenueEach => (double)Revenue / Customers;
}

namespace Wegmarke.Analysis;

/// <summary>All cohorts together, so many units after the first contact.</summary>
/// <param name="After">Units since the first contact; 0 = the same.</param>
/// <param name="Part">Of the first contact; null when the answer is not split.</param>
/// <param name="Customers">Of the cohorts that the data follow so far; the denominator of the shares.</param>
/// <param name="Active">Of them, those with a contact in that unit.</param>
/// <param name="Bought">Of them, those that had bought by its end; <paramref name="BoughtTwice"/> and <paramref name="BoughtThrice"/> at least so often.</param>
public sealed record RetentionRow(int After, PartName? Part, long Customers, long Active, long Bought, long BoughtTwice, long BoughtThrice)
{
    public double ActiveShare => (double)Active / Customers;

    public double BoughtTwiceShare => (double)BoughtTwice / Customers;

    public double BoughtThriceShare => (double)BoughtThrice / Customers;
}

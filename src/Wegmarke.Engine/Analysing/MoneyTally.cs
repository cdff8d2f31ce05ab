namespace Wegmarke.Engine.Analysing;

/// <summary>Sums that need no profile. Wide, so that no number of rows can overflow them.</summary>
struct MoneyTally
{
    public long Interactions;
    public long Conversions;
    public long Refunds;
    public Int128 Revenue;
    public Int128 Refunded;
    public Int128 Cost;

    public void Add(in MoneyTally other)
    {
        Interactions += other.Interactions;
        Conversions += other.Conversions;
        Refunds += other.Refunds;
        Revenue += other.Revenue;
        Refunded += other.Refunded;
        Cost += other.Cost;
    }
}

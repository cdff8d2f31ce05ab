namespace Wegmarke.Engine.Analysing;

/// <summary>One ordered pair of cells while profiles pass by.</summary>
struct PairTally
{
    public int From;
    public int To;

    /// <summary>The last profile counted, plus one.</summary>
    public int LatestCustomer;

    public long Customers;
    public long Count;
    public Int128 Gap;
}

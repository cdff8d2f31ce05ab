namespace Wegmarke.Engine.Analysing;

/// <summary>What the linked interactions of a cell add up to while profiles pass by.</summary>
struct CellTally
{
    public long Interactions;
    public long Customers;
    public long GoingOn;
    public long Waits;
    public Int128 Waited;

    /// <summary>The last profile counted, plus one.</summary>
    public int LatestCustomer;

    public int LatestGoingOn;

    public void Add(in CellTally other)
    {
        Interactions += other.Interactions;
        Customers += other.Customers;
        GoingOn += other.GoingOn;
        Waits += other.Waits;
        Waited += other.Waited;
    }
}

namespace Wegmarke.Engine.Analysing;

/// <summary>What one path adds up to while units pass by.</summary>
struct PathTally
{
    public long Count;
    public long Customers;
    public long Converted;
    public Int128 Value;
    public Int128 Duration;

    /// <summary>Plus one, so that nobody is the first.</summary>
    public int LatestOwner;

    public void Add(in PathTally other)
    {
        (Count, Customers, Converted) = (Count + other.Count, Customers + other.Customers, Converted + other.Converted);
        (Value, Duration) = (Value + other.Value, Duration + other.Duration);
    }
}

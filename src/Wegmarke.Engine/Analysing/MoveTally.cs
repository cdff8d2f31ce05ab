namespace Wegmarke.Engine.Analysing;

/// <summary>What the moves between two channels add up to while profiles pass by.</summary>
struct MoveTally
{
    public long Count;
    public long Continued;
    public long Customers;
    public long Lost;
    public Int128 Gap;

    /// <summary>Sums over profiles of their moves squared, their moves times those continued, and those continued squared.</summary>
    double _countSquares;
    double _products;
    double _continuedSquares;

    /// <summary>Of the profile at hand.</summary>
    public int OwnCount;

    public int OwnContinued;

    public void EndProfile()
    {
        double count = OwnCount, continued = OwnContinued;
        (Count, Continued) = (Count + OwnCount, Continued + OwnContinued);
        (Customers, Lost) = (Customers + 1, Lost + (OwnContinued < OwnCount ? 1 : 0));
        (_countSquares, _products, _continuedSquares) = (_countSquares + count * count, _products + count * continued, _continuedSquares + continued * continued);
        (OwnCount, OwnContinued) = (0, 0);
    }

    public void Add(in MoveTally other)
    {
        (Count, Continued, Customers, Lost, Gap) = (Count + other.Count, Continued + other.Continued, Customers + other.Customers, Lost + other.Lost, Gap + other.Gap);
        (_countSquares, _products, _continuedSquares) = (_countSquares + other._countSquares, _products + other._products, _continuedSquares + other._continuedSquares);
    }

    /// <summary>Of the ratio of sums over profiles; never below that of as many independent moves with one more of each outcome.</summary>
    public readonly double Variance
    {
        get
        {
            var rate = (double)Continued / Count;
            var spread = _continuedSquares - 2 * rate * _products + rate * rate * _countSquares;
            var clustered = Customers < 2 ? 0 : spread / ((double)Count * Count) * Customers / (Customers - 1);
            var cautious = (Continued + 1.0) / (Count + 2);
            return Math.Max(clustered, cautious * (1 - cautious) / Count);
        }
    }
}

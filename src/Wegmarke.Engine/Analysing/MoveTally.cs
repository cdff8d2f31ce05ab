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

    /// <summary>What profiles with one move each add up to.</summary>
    public static MoveTally OfSingle(long count, long continued) => new()
    {
        Count = count,
        Continued = continued,
        Customers = count,
        Lost = count - continued,
        _countSquares = count,
        _products = continued,
        _continuedSquares = continued,
    };

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

    public readonly double Variance => Share.Variance;

    public readonly ClusteredShare Share => new(Count, Continued, Customers, _countSquares, _products, _continuedSquares);
}

namespace Wegmarke.Engine;

/// <summary>How many of some cases went on, where cases of one customer hang together.</summary>
/// <param name="CountSquares">Sum over customers of their cases squared; <paramref name="Products"/> of cases times those that went on, <paramref name="ContinuedSquares"/> of those squared.</param>
public readonly record struct ClusteredShare(long Count, long Continued, long Customers, double CountSquares, double Products, double ContinuedSquares)
{
    /// <summary>0–1; not a number when there are no cases.</summary>
    public double Rate => (double)Continued / Count;

    /// <summary>Of the ratio of sums over customers; never below that of as many independent cases with one more of each outcome.</summary>
    public double Variance
    {
        get
        {
            var spread = ContinuedSquares - 2 * Rate * Products + Rate * Rate * CountSquares;
            var clustered = Customers < 2 ? 0 : spread / ((double)Count * Count) * Customers / (Customers - 1);
            var cautious = (Continued + 1.0) / (Count + 2);
            return Math.Max(clustered, cautious * (1 - cautious) / Count);
        }
    }

    /// <summary>Of different customers.</summary>
    public static ClusteredShare operator +(ClusteredShare left, ClusteredShare right) => new(
        left.Count + right.Count, left.Continued + right.Continued, left.Customers + right.Customers,
        left.CountSquares + right.CountSquares, left.Products + right.Products, left.ContinuedSquares + right.ContinuedSquares);

    /// <summary>How probable a difference as large as this were by chance alone, in either direction.</summary>
    public double ChanceOfDifference(ClusteredShare other) => 2 * Chance.UpperTail(Math.Abs(Rate - other.Rate) / Math.Sqrt(Variance + other.Variance));
}

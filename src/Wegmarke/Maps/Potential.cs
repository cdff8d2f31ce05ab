namespace Wegmarke.Maps;

/// <summary>Money that would have come in the period if a group had done as its peers, in minor units, with the 95 % interval of the difference.</summary>
public sealed record Potential(long Value, long Low, long High)
{
    /// <summary>Null when nothing is to be won.</summary>
    /// <param name="customers">Of the group.</param>
    /// <param name="difference">Peers' rate less its own, and its limits.</param>
    /// <param name="each">Mean value of those who go on.</param>
    public static Potential? Of(long customers, (double Mean, double Low, double High) difference, double each)
    {
        long Money(double rate) => (long)Math.Round(Math.Max(0, rate) * customers * each);
        return Money(difference.Mean) > 0 ? new(Money(difference.Mean), Money(difference.Low), Money(difference.High)) : null;
    }
}

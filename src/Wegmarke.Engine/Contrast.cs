namespace Wegmarke.Engine;

/// <summary>A rate or mean of the units with something, and of those without, with the difference and where it lies with 95 % certainty.</summary>
/// <param name="Low">Least difference.</param>
/// <param name="Probability">Of so great a difference, in either direction, by chance alone; 1 where there are too few customers to say.</param>
public readonly record struct Contrast(double With, double Without, double Low, double High, double Probability)
{
    /// <summary>Customers needed on either side.</summary>
    public const int FewestCustomers = 30;

    public double Difference => With - Without;
}

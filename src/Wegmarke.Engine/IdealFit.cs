namespace Wegmarke.Engine;

/// <summary>How well paths fit the ideal.</summary>
/// <param name="Exact">Units that are the ideal, step by step.</param>
/// <param name="FitnessSum">Sum over units of 1 − cost / (steps of both), the cost being what must be left out of both until they are equal.</param>
/// <param name="Cost">Of all units together.</param>
/// <param name="Length">Steps of all units and of as many ideals.</param>
public readonly record struct IdealFit(long Units, long Customers, long Exact, double FitnessSum, long Cost, long Length)
{
    public double AverageFitness => FitnessSum / Units;

    /// <summary>All units taken as one.</summary>
    public double LogFitness => 1 - (double)Cost / Length;

    internal IdealFit Plus(IdealFit other) => new(
        Units + other.Units, Customers + other.Customers, Exact + other.Exact, FitnessSum + other.FitnessSum, Cost + other.Cost, Length + other.Length);
}

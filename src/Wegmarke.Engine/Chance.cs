namespace Wegmarke.Engine;

/// <summary>What may be chance, and what is more.</summary>
public static class Chance
{
    /// <summary>97.5 % of a normal distribution lie below it: half the width of a 95 % interval in standard errors.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>Probability that a standard normal variable exceeds <paramref name="z"/>; relative error below 2·10⁻⁷.</summary>
    public static double UpperTail(double z)
    {
        var x = Math.Abs(z) / Math.Sqrt(2);
        var t = 1 / (1 + 0.5 * x);
        // Chebyshev fit of erfc (Numerical Recipes, "erfcc").
        var fit = -1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806 + t * (0.27886807
            + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277))))))));
        var tail = t * Math.Exp(fit - x * x) / 2;
        return z >= 0 ? tail : 1 - tail;
    }

    /// <summary>Probability that a variable of Student's distribution exceeds <paramref name="t"/>, by Wallace's approximation; good to 2 % from nine degrees of freedom on.</summary>
    public static double UpperTail(double t, long degrees) =>
        UpperTail(Math.Sign(t) * (8.0 * degrees + 1) / (8.0 * degrees + 3) * Math.Sqrt(degrees * Math.Log(1 + t * t / degrees)));

    /// <summary>97.5 % of Student's distribution with so many degrees of freedom lie below it; good to 1 % from four degrees on.</summary>
    public static double T95(long degrees)
    {
        var z = Z95;
        var (z3, z5, z7) = (Math.Pow(z, 3), Math.Pow(z, 5), Math.Pow(z, 7));
        double n = degrees;
        return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n) + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n);
    }

    /// <summary>Which of many findings are more than chance, so that at most this share of them is expected to be false (Benjamini and Hochberg).</summary>
    /// <param name="probabilities">Of each finding, how probable it were by chance alone.</param>
    /// <param name="falseShare">0–1.</param>
    public static bool[] Discoveries(IReadOnlyList<double> probabilities, double falseShare)
    {
        var ascending = probabilities.Order().ToArray();
        var limit = -1.0;
        for (var rank = ascending.Length; rank > 0 && limit < 0; rank--)
        {
            if (ascending[rank - 1] <= falseShare * rank / ascending.Length)
                limit = ascending[rank - 1];
        }
        return [.. probabilities.Select(probability => probability <= limit)];
    }
}

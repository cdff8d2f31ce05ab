using Wegmarke.Engine;

namespace Wegmarke.Analysis.Quality;

/// <summary>A mean of values from 0 to 100 and where it lies with 95 % certainty, by Student's distribution; no interval for fewer than five.</summary>
readonly record struct ValuesSpread(long Count, double Mean, double? Low, double? High)
{
    const int FewestForInterval = 5;

    public static ValuesSpread Of(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        if (values.Count < FewestForInterval)
            return new(values.Count, mean, null, null);
        var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
        var half = Chance.T95(values.Count - 1) * deviation / Math.Sqrt(values.Count);
        return new(values.Count, mean, Math.Max(0, mean - half), Math.Min(100, mean + half));
    }
}

using Wegmarke.Engine;
using Wegmarke.Feedback;

namespace Wegmarke.Analysis.Quality;

/// <summary>How soon requests at a touchpoint were answered.</summary>
/// <param name="Asked">Requests, answered or not.</param>
/// <param name="Delays">Of those whose first answer is known, in ascending order.</param>
/// <param name="Worth">What each of them is worth by the measure of its own channel, 0–100, in ascending order.</param>
/// <param name="Latest">Day of the latest answered request.</param>
sealed record AnsweredTouchpoint(string Touchpoint, long Asked, IReadOnlyList<TimeSpan> Delays, IReadOnlyList<double> Worth, DateOnly Latest)
{
    /// <summary>The median's interval takes ranks; of fewer it would be the whole range.</summary>
    const int FewestForInterval = 6;

    /// <summary>Null when nothing is known, or nobody waits for an answer there.</summary>
    public TouchpointScore? Score()
    {
        if (Worth.Count == 0)
            return null;
        var (low, high) = Interval();
        return new(Touchpoint, Criterion.ResponseTime, Evidence.Log, (Worth[(Worth.Count - 1) / 2] + Worth[Worth.Count / 2]) / 2, low, high, Delays.Count, Latest,
            (Delays[(Delays.Count - 1) / 2] + Delays[Delays.Count / 2]) / 2, Asked);
    }

    /// <summary>The ranks between which the median of all lies with 95 % certainty, whatever the values are spread like.</summary>
    (double? Low, double? High) Interval()
    {
        if (Worth.Count < FewestForInterval)
            return (null, null);
        var (middle, half) = ((Worth.Count - 1) / 2.0, Chance.Z95 * Math.Sqrt(Worth.Count) / 2);
        return (Worth[Math.Max(0, (int)Math.Floor(middle - half))], Worth[Math.Min(Worth.Count - 1, (int)Math.Ceiling(middle + half))]);
    }
}

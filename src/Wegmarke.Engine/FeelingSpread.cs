namespace Wegmarke.Engine;

/// <summary>Answers on all scales as feelings from −2 to +2, with how far they spread; for drawing only.</summary>
/// <param name="Deviation">Standard deviation of single answers; 0 for fewer than two.</param>
public readonly record struct FeelingSpread(long Count, double Mean, double Deviation)
{
    /// <summary>Fewer answers than this have no interval.</summary>
    public const int FewestForInterval = 5;

    /// <summary>Where the mean of all customers lies with 95 % certainty, by Student's distribution; null for too few answers.</summary>
    public (double Low, double High)? Interval
    {
        get
        {
            if (Count < FewestForInterval)
                return null;
            var half = Chance.T95(Count - 1) * Deviation / Math.Sqrt(Count);
            return (Math.Max(-2, Mean - half), Math.Min(2, Mean + half));
        }
    }

    /// <summary>Exact sums of each scale, moved to the common one: a feeling is a linear function of the score.</summary>
    public static FeelingSpread Of(IReadOnlyList<ScoreFigures> scores)
    {
        var (count, sum, squares) = (0L, 0.0, 0.0);
        foreach (var kind in scores)
        {
            var (slope, offset) = Score.FeelingLine(kind.Kind);
            count += kind.Count;
            sum += slope * kind.SumOfHundredths + offset * kind.Count;
            squares += slope * slope * kind.SumOfSquaredHundredths + 2 * slope * offset * kind.SumOfHundredths + offset * offset * kind.Count;
        }
        if (count == 0)
            return default;
        var variance = count < 2 ? 0 : Math.Max(0, (squares - sum * sum / count) / (count - 1));
        return new(count, sum / count, Math.Sqrt(variance));
    }
}

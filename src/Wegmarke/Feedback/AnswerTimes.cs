namespace Wegmarke.Feedback;

/// <summary>What counts as a fast and as a slow answer at a kind of touchpoint.</summary>
public sealed record AnswerTimes
{
    /// <param name="good">Answers up to this are worth 100.</param>
    /// <param name="bad">Answers from this on are worth 0.</param>
    /// <exception cref="FeedbackException">They are not 0 &lt; good &lt; bad.</exception>
    public AnswerTimes(TimeSpan good, TimeSpan bad)
    {
        if (good <= TimeSpan.Zero || bad <= good)
            throw new FeedbackException($"A good answer takes {good.TotalMinutes:0.##} minutes and a bad one {bad.TotalMinutes:0.##}; give 0 < good < bad.");
        (Good, Bad) = (good, bad);
    }

    public TimeSpan Good { get; }

    public TimeSpan Bad { get; }

    /// <summary>0–100. People feel waiting by ratios, so it falls with the logarithm of time between the two.</summary>
    public double ScoreOf(TimeSpan answer) => answer <= Good ? 100 : answer >= Bad ? 0 : 100 * Math.Log(Bad / answer) / Math.Log(Bad / Good);
}

using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Answers on all scales as a feeling from −2 to +2; for drawing and ranking only.</summary>
/// <param name="Low">Least mean of all customers with 95 % certainty; null for fewer than five answers.</param>
/// <param name="High">Greatest mean.</param>
public sealed record Feeling(double Mean, long Answers, double? Low, double? High)
{
    /// <summary>Null when nobody answered.</summary>
    public static Feeling? Of(IReadOnlyList<ScoreFigures> scores)
    {
        var felt = FeelingSpread.Of(scores);
        return felt.Count == 0 ? null : new(felt.Mean, felt.Count, felt.Interval?.Low, felt.Interval?.High);
    }
}

using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>How customers feel at one touchpoint in one phase.</summary>
/// <param name="Part">Null when the answer is not split.</param>
/// <param name="Customers">With a contact there, whether they answered or not.</param>
/// <param name="Scores">One entry for each scale answered on; never mixed.</param>
/// <param name="BestWords">What a customer of the best answers says; null when nobody can be quoted, or the answer is split.</param>
/// <param name="WorstWords">What a customer of the worst answers says.</param>
public sealed record EmotionRow(
    string Touchpoint, string Phase, PartName? Part, long Customers, Feeling Feeling, IReadOnlyList<ScoreFigures> Scores, string? BestWords, string? WorstWords);

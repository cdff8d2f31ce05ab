using Wegmarke.Engine;

namespace Wegmarke.Analysis.Calendars;

/// <summary>Answers of several places put together, each scale by itself.</summary>
static class ScoreSums
{
    public static IReadOnlyList<ScoreFigures> Of(IEnumerable<ScoreFigures> scores) =>
    [
        .. scores.GroupBy(score => score.Kind).OrderBy(kind => kind.Key).Select(kind =>
            new ScoreFigures(kind.Key, kind.Sum(score => score.Count), kind.Sum(score => score.SumOfHundredths), kind.Sum(score => score.SumOfSquaredHundredths))),
    ];
}

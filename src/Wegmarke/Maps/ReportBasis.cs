using Wegmarke.Analysis;
using Wegmarke.Engine;

namespace Wegmarke.Maps;

/// <summary>What the figures of a report rest on.</summary>
/// <param name="Sources">With interactions, most first.</param>
/// <param name="Answers">Scores that customers gave.</param>
/// <param name="HasOffers">Whether anybody said what contents were to be had.</param>
/// <param name="Coverage">Of the whole log; shares of what is reported are those of the frame.</param>
public sealed record ReportBasis(IReadOnlyList<AskedPart> Sources, Coverage Coverage, TouchpointScores Scores, long Conversions, long Answers, bool HasOffers)
{
    const int MostSources = 100;

    public static async Task<ReportBasis> Of(ReportSources sources, CancellationToken cancel)
    {
        if (sources.Subject.Data is not { } data)
            return new([], new(), sources.Subject.Request.Scores, 0, 0, HasOffers: false);
        var request = sources.Subject.Request;
        var asked = await sources.Subject.Desk.Ask(data, new() { By = DimensionName.Of("source"), Parts = MostSources, Filter = request.Asked?.Question.Filter ?? InteractionFilter.None }, cancel);
        var all = request.QuestionOf(data).Cells(CellMap.ByTouchpoint(data.Touchpoints.Count)).Cells;
        return new(
            [.. asked.Parts.Where(part => part.Interactions > 0).OrderByDescending(part => part.Interactions).ThenBy(part => part.Name, StringComparer.Ordinal)],
            data.Coverage, sources.Subject.Request.Scores, all.Sum(cell => cell.Linked.Conversions + cell.Unlinked.Conversions), all.Sum(cell => cell.Linked.Scores.Sum(score => score.Count)), sources.Offers.Count > 0);
    }
}

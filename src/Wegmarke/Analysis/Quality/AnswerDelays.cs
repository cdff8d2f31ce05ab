using NodaTime;
using Wegmarke.Engine;
using Wegmarke.Feedback;

namespace Wegmarke.Analysis.Quality;

/// <summary>Time from a customer's request to the company's first answer, per touchpoint.</summary>
/// <remarks>
/// What the source itself delivers counts first (a column such as "first response at" or "waiting time (s)"); else the first contact by the
/// company that stands behind the request in the same case or, for requests without a case, in the same journey. Nothing is guessed: of a
/// request without either nothing is known, which is not the same as unanswered.
/// </remarks>
static class AnswerDelays
{
    /// <summary>Per touchpoint at which customers asked.</summary>
    public static async Task<IReadOnlyList<AnsweredTouchpoint>> Of(TenantJourneys data, DimensionStore dimensions, (DateTimeZone Zone, Checklists Checklists) by, CancellationToken cancel)
    {
        var words = AnswerWords.Shipped;
        var requests = data.Touchpoints.Select((_, code) => words.IsRequest(data.Touchpoint(code))).ToArray();
        if (!requests.Contains(true))
            return [];
        var list = await dimensions.List(data, cancel);
        var told = new List<ToldAnswers>();
        foreach (var (entry, property) in list.Dimensions.Select(entry => (entry, words.Property(entry.Name))).Where(entry => entry.Item2 is not null))
            told.Add(new(await dimensions.Of(data, DimensionName.Of(entry.Name), cancel), new(property!.Value.Unit, by.Zone), property.Value.IsTime)); // filtered
        var hasCases = list.Dimensions.Any(entry => entry.Name == DimensionName.Case.Text && entry.Filled > 0);
        var cases = hasCases ? await dimensions.Of(data, DimensionName.Case, cancel) : null;
        return new AnswerScan(data, requests, told, cases, by.Checklists).Run(by.Zone);
    }
}

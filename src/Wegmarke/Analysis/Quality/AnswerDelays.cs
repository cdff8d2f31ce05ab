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
        var known = await dimensions.Survey(data, cancel);
        var told = new List<ToldAnswers>();
        foreach (var name in known.Properties.OrderByDescending(property => property.Value.Filled).ThenBy(property => property.Key, StringComparer.Ordinal).Select(property => property.Key))
        {
            if (words.Property(name) is var (unit, isTime))
                told.Add(new(await dimensions.Of(data, DimensionName.OfProperty(name), cancel), new(unit, by.Zone), isTime));
        }
        var hasCases = known.Fields.GetValueOrDefault(DimensionName.Case.Text)?.Filled > 0;
        var cases = hasCases ? await dimensions.Of(data, DimensionName.Case, cancel) : null;
        return AnswerScan.Of(data, () => new(data, requests, told, cases, by.Checklists), by.Zone, cancel);
    }
}

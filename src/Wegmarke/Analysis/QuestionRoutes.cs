using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Questions over HTTP. What cannot be answered is a problem that says what can.</summary>
static class QuestionRoutes
{
    public static Task<Results<Ok<TouchpointTable>, ProblemHttpResult>> Touchpoints(
        Tenant tenant, HttpRequest request,
        string? phases, string? from, string? to, string[]? where, string? by, string? parts, CancellationToken cancel) =>
        Answer(tenant, request, ["phases", "from", "to", "where", "by", "parts"], async data =>
        {
            var question = Read(tenant.Documents, new() { From = from, To = to, Where = where ?? [], By = by, Parts = Number("parts", parts), Phases = phases });
            return TouchpointTable.Of(await tenant.Questions().Ask(data, question, cancel));
        }, cancel);

    public static Task<Results<Ok<TransitionTable>, ProblemHttpResult>> Transitions(
        Tenant tenant, HttpRequest request,
        string? per, string? phases, string? from, string? to, string[]? where, string? by, string? parts, string? top, CancellationToken cancel) =>
        Answer(tenant, request, ["per", "phases", "from", "to", "where", "by", "parts", "top"], async data =>
        {
            var question = Read(tenant.Documents, new() { Per = per, From = from, To = to, Where = where ?? [], By = by, Parts = Number("parts", parts), Phases = phases });
            return TransitionTable.Of(await tenant.Questions().Ask(data, question, cancel), Number("top", top) ?? TransitionTable.UsualTop);
        }, cancel);

    public static Task<Results<Ok<DimensionList>, ProblemHttpResult>> Dimensions(Tenant tenant, HttpRequest request, CancellationToken cancel) =>
        Answer(tenant, request, [], data => tenant.Dimensions().List(data, cancel), cancel);

    /// <summary>A misspelt parameter would silently be another question.</summary>
    static async Task<Results<Ok<T>, ProblemHttpResult>> Answer<T>(
        Tenant tenant, HttpRequest request, string[] known, Func<TenantJourneys, Task<T>> answer, CancellationToken cancel)
        where T : class
    {
        try
        {
            if (request.Query.Keys.FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
                throw new QuestionException($"There is no parameter '{unknown}'. {(known.Length == 0 ? "This address takes none." : $"Known are {string.Join(", ", known)}.")}");
            return await tenant.Journeys().Ask(answer, cancel) is { } answered ? TypedResults.Ok(answered) : AnalysisFeature.NoData();
        }
        catch (QuestionException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    static Question Read(Documents documents, QuestionText text) => Question.Of(text, ReportingZone.Of(TenantSettings.Of(documents)));

    static int? Number(string name, string? text) => string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text, out var number) ? number : throw new QuestionException($"'{name}' is '{text}'; it is a whole number, for example {name}=20.");
}

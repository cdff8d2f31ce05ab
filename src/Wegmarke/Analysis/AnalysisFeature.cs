using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

public static class AnalysisFeature
{
    public static JourneyStore Journeys(this Tenant tenant) => tenant.Opened(opened => new JourneyStore(opened.Folder, opened.Documents));

    public static DimensionStore Dimensions(this Tenant tenant) => tenant.Opened(opened => new DimensionStore(opened.Folder, opened.Journeys()));

    public static SegmentDesk Segments(this Tenant tenant) => new(tenant.Dimensions(), tenant.Journeys());

    public static PersonaDesk Personas(this Tenant tenant) => new(tenant.Dimensions());

    public static QuestionDesk Questions(this Tenant tenant) => new(tenant.Dimensions());

    /// <summary>How good the tenant's touchpoints are.</summary>
    public static Task<TouchpointScores> Scores(this Tenant tenant, TenantJourneys? data, CancellationToken cancel) =>
        TouchpointScores.Of(data, (tenant.Folder, tenant.Documents), tenant.Dimensions(), cancel);

    /// <param name="routes">Where the addresses begin.</param>
    /// <param name="drawnIdeals">Ideal paths of each tenant's maps.</param>
    public static RouteGroupBuilder MapAnalysis(this IEndpointRouteBuilder routes, Func<Tenant, DrawnIdeal> drawnIdeals)
    {
        var group = routes.MapGroup("").WithTags("Analysis");
        group.MapQuestions(drawnIdeals);
        group.MapConsents();
        group.MapSegments();
        group.MapPersonas();
        group.MapScores();
        group.MapPassing();
        group.MapQuality();
        group.MapGet("/profiles/{**identifier}", Profile).Needs(Right.Profiles).WithSummary("One customer: identifiers, how they were linked, and the timeline.");
        return group;
    }

    static async Task<Results<Ok<ProfilePage>, ProblemHttpResult>> Profile(string identifier, Tenant tenant, string? phases, CancellationToken cancel)
    {
        var store = tenant.Journeys();
        if (await store.Current(cancel) is { } data && data.FindModel(phases) is null)
            return UnknownModel(data, phases);
        // The only letter that the server leaves encoded in a path.
        identifier = identifier.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        return await store.Find(identifier, phases, cancel) switch
        {
            ProfilePageAnswer.Found(var page) => TypedResults.Ok(page),
            ProfilePageAnswer.Ambiguous(var choices) => TypedResults.Problem(
                $"'{identifier}' names several profiles. Ask again with one of: {string.Join(", ", choices)}", statusCode: StatusCodes.Status409Conflict),
            ProfilePageAnswer.Unknown(var message) => TypedResults.Problem(message, statusCode: StatusCodes.Status404NotFound),
            _ => NoData(),
        };
    }

    public static ProblemHttpResult NoData() => TypedResults.Problem(
        "There are no interactions yet. Bring some in with 'wegmarke import FILE'.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult UnknownModel(TenantJourneys data, string? key) => TypedResults.Problem(
        $"There is no phase model '{key}'. Known are {string.Join(", ", data.Models.Select(model => model.Key))}.", statusCode: StatusCodes.Status400BadRequest);
}

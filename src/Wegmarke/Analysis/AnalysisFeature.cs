using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wegmarke.Access;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

public static class AnalysisFeature
{
    public static JourneyStore Journeys(this Tenant tenant) => tenant.Opened(opened => new JourneyStore(opened.Folder, opened.Documents));

    public static DimensionStore Dimensions(this Tenant tenant) => tenant.Opened(opened => new DimensionStore(opened.Folder, opened.Journeys()));

    public static SegmentDesk Segments(this Tenant tenant) => new(tenant.Dimensions(), tenant.Journeys());

    /// <summary>Who is in which segment, kept current.</summary>
    public static LiveSegments LiveSegments(this Tenant tenant) => tenant.Opened(opened => new LiveSegments(opened.Folder, opened.Dimensions()));

    internal static TenantWatch Watch(this Tenant tenant) => tenant.Opened(opened => new TenantWatch((opened.Folder, opened.Documents), opened.Dimensions(), opened.LiveSegments()));

    public static IServiceCollection AddAnalysis(this IServiceCollection services, StreamLimits streams) => services.AddSingleton(new OpenStreams(streams));

    public static ProfileDesk Profiles(this Tenant tenant) => new(tenant.Dimensions(), tenant.Journeys());

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
        group.MapPrivacy();
        group.MapSettings();
        group.MapRates();
        group.MapRetention();
        group.MapRecord();
        group.MapRequests();
        group.MapPersons();
        group.MapDecisions();
        group.MapSegments();
        group.MapPersonas();
        group.MapDashboards();
        group.MapAnnotations();
        group.MapScores();
        group.MapPassing();
        group.MapEvents();
        group.MapQuality();
        group.MapGet("/profiles", Search).Needs(Right.Profiles).WithSummary("Customers by the beginning of an identifier, a name or an address.").Produces<ProfileHits>();
        group.MapGet("/profiles/{**identifier}", Profile).Needs(Right.Profiles).WithSummary("One customer: traits, identifiers and how they were linked, consents, segments, the timeline; of an account its people.");
        return group;
    }

    static async Task<IResult> Search(Tenant tenant, string? search, int? take, CancellationToken cancel)
    {
        try
        {
            return await new ProfileFinder(tenant.Folder, tenant.Journeys()).Find(search, take ?? ProfileFinder.UsualTake, cancel) is { } hits ? TypedResults.Ok(hits) : NoData();
        }
        catch (QuestionException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    static async Task<Results<Ok<ProfilePage>, ProblemHttpResult>> Profile(string identifier, Tenant tenant, string? phases, CancellationToken cancel)
    {
        if (await tenant.Journeys().Current(cancel) is { } data && data.FindModel(phases) is null)
            return UnknownModel(data, phases);
        identifier = Unescaped(identifier);
        return await tenant.Profiles().Find(identifier, phases, cancel) switch
        {
            ProfilePageAnswer.Found(var page) => Read(tenant, page),
            ProfilePageAnswer.Ambiguous(var choices) => Several(identifier, choices),
            ProfilePageAnswer.Unknown(var message) => TypedResults.Problem(message, statusCode: StatusCodes.Status404NotFound),
            _ => NoData(),
        };
    }

    static Ok<ProfilePage> Read(Tenant tenant, ProfilePage page)
    {
        NoteReading.Of(tenant.Folder, page);
        return TypedResults.Ok(NamedDeciders.In(page, tenant.Folder));
    }

    /// <summary>The only letter that the server leaves encoded in a path.</summary>
    internal static string Unescaped(string identifier) => identifier.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why an identifier names no single customer.</summary>
    internal static ProblemHttpResult NotOne(string identifier, ProfileAnswer why) => why switch
    {
        ProfileAnswer.Ambiguous(var choices) => Several(identifier, choices),
        ProfileAnswer.Unknown(var message) => TypedResults.Problem(message, statusCode: StatusCodes.Status404NotFound),
        _ => NoData(),
    };

    static ProblemHttpResult Several(string identifier, IReadOnlyList<string> choices) => TypedResults.Problem(
        $"'{identifier}' names several profiles. Ask again with one of: {string.Join(", ", choices)}", statusCode: StatusCodes.Status409Conflict);

    public static ProblemHttpResult NoData() => TypedResults.Problem(
        "There are no interactions yet. Bring some in with 'wegmarke import FILE'.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult UnknownModel(TenantJourneys data, string? key) => TypedResults.Problem(
        $"There is no phase model '{key}'. Known are {string.Join(", ", data.Models.Select(model => model.Key))}.", statusCode: StatusCodes.Status400BadRequest);
}

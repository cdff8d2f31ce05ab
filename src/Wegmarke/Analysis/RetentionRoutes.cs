using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>How long things are kept, over HTTP.</summary>
static class RetentionRoutes
{
    static readonly JsonBody s_body = new("a list of times", 16 * 1024) { Example = "Send an object of class and time, such as {\"feedback\": \"2y\"}." };
    static readonly JsonBody s_run = new("a run", 16 * 1024) { Example = "Send an empty object: {}." };

    public static void MapRetention(this RouteGroupBuilder group)
    {
        group.MapGet("/privacy/retention", (Tenant tenant, TimeProvider clock) => Answer(() => Desk(tenant, clock).Look())).Needs(Right.Privacy)
            .WithSummary("How long what is kept, and what is past its time by now.").Produces<RetentionView>().ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPut("/privacy/retention", Set).Needs(Right.Privacy).WithSummary("Changes how long classes are kept: an object of class and time, such as 36m or forever.")
            .TakesJson<Dictionary<string, string>>().Produces<RetentionView>();
        group.MapPost("/privacy/retention/run", Run).Needs(Right.Privacy).WithSummary("Lets go, for good, what is past its time; answers what went.")
            .TakesJson<object>().Produces<RetentionView>();
    }

    static RetentionDesk Desk(Tenant tenant, TimeProvider clock) => new(tenant.Folder, tenant.Documents, clock);

    static Task<IResult> Set(HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => s_body.Read<Dictionary<string, string>>(request, times =>
    {
        Desk(tenant, clock).Set(times, new("api", clock.GetUtcNow(), ""));
        return TypedResults.Ok(Desk(tenant, clock).Look());
    }, cancel);

    static Task<IResult> Run(HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) =>
        s_run.Read<object>(request, _ => TypedResults.Ok(Desk(tenant, clock).Run(older: null, new("api", clock.GetUtcNow(), "")).Gone), cancel);

    static IResult Answer(Func<RetentionView> work)
    {
        try
        {
            return TypedResults.Ok(work());
        }
        catch (ArgumentException refused)
        {
            return Problem(refused.Message);
        }
    }

    static ProblemHttpResult Problem(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}

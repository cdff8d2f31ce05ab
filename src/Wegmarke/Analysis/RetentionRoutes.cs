using System.Text.Json;
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
    const long MostBytes = 16 * 1024;

    public static void MapRetention(this RouteGroupBuilder group)
    {
        group.MapGet("/privacy/retention", (Tenant tenant, TimeProvider clock) => Answer(() => Desk(tenant, clock).Look())).Needs(Right.Privacy)
            .WithSummary("How long what is kept, and what is past its time by now.").Produces<RetentionView>().ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPut("/privacy/retention", Set).Needs(Right.Privacy).WithSummary("Changes how long classes are kept: an object of class and time, such as 36m or forever.")
            .Accepts<Dictionary<string, string>>("application/json").Produces<RetentionView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        group.MapPost("/privacy/retention/run", Run).Needs(Right.Privacy).WithSummary("Lets go, for good, what is past its time; answers what went.")
            .Produces<RetentionView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
    }

    static RetentionDesk Desk(Tenant tenant, TimeProvider clock) => new(tenant.Folder, tenant.Documents, clock);

    /// <summary>Only as JSON: a form of a foreign page cannot send that unasked.</summary>
    static async Task<IResult> Set(HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        if (!request.HasJsonContentType())
            return NotJson();
        if (request.ContentLength is null or > MostBytes)
            return Problem($"Times have at most {MostBytes} bytes, and their length must be said (Content-Length).");
        try
        {
            var times = await JsonSerializer.DeserializeAsync<Dictionary<string, string>>(request.Body, cancellationToken: cancel) ?? [];
            return Answer(() =>
            {
                Desk(tenant, clock).Set(times, new("api", clock.GetUtcNow(), ""));
                return Desk(tenant, clock).Look();
            });
        }
        catch (JsonException cause)
        {
            return Problem($"These are no times: {cause.Message} Send an object of class and time, such as {{\"feedback\": \"2y\"}}.");
        }
    }

    static IResult Run(HttpRequest request, Tenant tenant, TimeProvider clock) =>
        request.HasJsonContentType() ? Answer(() => Desk(tenant, clock).Run(older: null, new("api", clock.GetUtcNow(), "")).Gone) : NotJson();

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

    static ProblemHttpResult NotJson() => TypedResults.Problem("Send JSON, with Content-Type: application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);

    static ProblemHttpResult Problem(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Dead letters over HTTP.</summary>
static class DeadLetterRoutes
{
    static readonly JsonBody s_body = new("a message", 64 * 1024);

    public static void MapDeadLetters(this RouteGroupBuilder group)
    {
        group.MapGet("/dead", (Tenant tenant) => TypedResults.Ok(DeadLetterDesk.All(tenant.Folder))).Needs(Right.Profiles).WithSummary("Messages that were dropped and may be mended.");
        group.MapGet("/dead/{number:int}", (int number, Tenant tenant) => Answer(() => Task.FromResult(DeadLetterDesk.Find(tenant.Folder, number)))).Needs(Right.Profiles).WithSummary("One of them, as it came.");
        group.MapPut("/dead/{number:int}", Mend).Needs(Right.Write).WithSummary("Puts another message in its place; the body is the message.").TakesJson<object>();
        group.MapPost("/dead/{number:int}/replay", (int number, Tenant tenant, TimeProvider clock, CancellationToken cancel) =>
            Answer(() => Desk(tenant, clock).Replay([number], cancel))).Needs(Right.Write).WithSummary("Takes it through all steps again.");
    }

    static DeadLetterDesk Desk(Tenant tenant, TimeProvider clock) => new(tenant.Live(clock), clock);

    static async Task<Results<Ok<DeadLetter>, ProblemHttpResult>> Mend(int number, HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        var (message, refusal) = await s_body.Text(request, cancel);
        return refusal is not null ? refusal : await Answer(() => Desk(tenant, clock).Mend(number, message, cancel));
    }

    static async Task<Results<Ok<T>, ProblemHttpResult>> Answer<T>(Func<Task<T>> work)
    {
        try
        {
            return TypedResults.Ok(await work());
        }
        catch (ArgumentException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: refused.ParamName is null ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest);
        }
    }
}

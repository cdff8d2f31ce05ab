using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Which identifiers are one customer, decided over HTTP.</summary>
static class DecisionRoutes
{
    const int MostReasonLetters = 500;

    static readonly JsonBody s_body = new("a decision", 16 * 1024) { Example = "Members are first, second (identifiers, best as kind:value), reason." };
    static readonly JsonBody s_undo = new("an undo", 16 * 1024) { Example = "Its member is reason." };

    public static void MapDecisions(this RouteGroupBuilder group)
    {
        group.MapGet("/profiles/{identifier}/decisions", All).Needs(Right.Profiles).WithSummary("What was decided about a customer's identifiers, newest first; what is in force, and what can be undone.")
            .Produces<IReadOnlyList<DecisionView>>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("/profiles/link", (HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => Decide(LinkProfiles.Run, request, tenant, clock, cancel)).Needs(Right.Write)
            .WithSummary("Decides that two identifiers are one customer; answers when it is in force. 409 says why it cannot be.").TakesJson<NewDecision>().Produces<DecisionReceipt>().ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("/profiles/unlink", (HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => Decide(UnlinkProfiles.Run, request, tenant, clock, cancel)).Needs(Right.Write)
            .WithSummary("Decides that two identifiers are never one customer; no interaction moves.").TakesJson<NewDecision>().Produces<DecisionReceipt>();
        group.MapPost("/profiles/decisions/{number:int}/undo", Undo).Needs(Right.Write)
            .WithSummary("Takes a decision back; what the data and earlier decisions say holds again.").TakesJson<NewUndo>().Produces<DecisionReceipt>();
    }

    static ProfileDecisions Desk(Tenant tenant, TimeProvider clock) => new(tenant.Live(clock), tenant.Journeys());

    static async Task<IResult> All(string identifier, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        identifier = AnalysisFeature.Unescaped(identifier);
        if (await tenant.Journeys().NodeOf(identifier, cancel) is not var (node, answer))
            return AnalysisFeature.NoData();
        if (answer is not ProfileAnswer.Found(var profile))
            return AnalysisFeature.NotOne(identifier, answer);
        NoteReading.Of(tenant.Folder, profile);
        var names = new ActorNames(new(tenant.Folder.Root), tenant.Folder.Id);
        return TypedResults.Ok<IReadOnlyList<DecisionView>>([.. (await Desk(tenant, clock).About(node, cancel)).Select(past => DecisionView.Of(past, names))]);
    }

    static Task<IResult> Decide(
        Func<DecisionDesk, string, string, DecidedBy, DecisionOutcome> decide, HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => s_body.Read<NewDecision>(request, sent =>
        {
            if (string.IsNullOrWhiteSpace(sent.First) || string.IsNullOrWhiteSpace(sent.Second))
                throw new ArgumentException("Say which two: \"first\": \"email:ada@example.org\", \"second\": \"customer_number:1001\".");
            var by = By(sent.Reason, clock);
            return Answer(tenant, clock, desk => decide(desk, sent.First.Trim(), sent.Second.Trim(), by), cancel);
        }, cancel);

    static Task<IResult> Undo(int number, HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => s_undo.Read<NewUndo>(request, sent =>
    {
        var by = By(sent.Reason, clock);
        return Answer(tenant, clock, desk => UndoDecision.Run(desk, number, by), cancel);
    }, cancel);

    /// <summary>By number, as the audit log names them: what somebody is called may be an identifier of a customer.</summary>
    static DecidedBy By(string? reason, TimeProvider clock) => reason?.Trim() is { Length: > 0 and <= MostReasonLetters } why
        ? new(Acting.Now, clock.GetUtcNow(), why)
        : throw new ArgumentException($"The reason has {reason?.Trim().Length ?? 0} letters; say in 1 to {MostReasonLetters} why. It is shown beside the decision.");

    static async Task<IResult> Answer(Tenant tenant, TimeProvider clock, Func<DecisionDesk, DecisionOutcome> decide, CancellationToken cancel) =>
        !tenant.Folder.Exists ? AnalysisFeature.NoData() : await Desk(tenant, clock).Run(decide, cancel) switch
        {
            DecisionOutcome.Recorded(var decision) => TypedResults.Ok(DecisionReceipt.Of(decision)),
            DecisionOutcome.Refused refused => Problem(refused),
            _ => TypedResults.Ok(DecisionReceipt.Nothing),
        };

    static ProblemHttpResult Problem(DecisionOutcome.Refused refused) => refused.Why is not { } why ? TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest)
        : TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status409Conflict, extensions: new Dictionary<string, object?>
        {
            ["reason"] = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{why}"),
            ["decision"] = refused.Decision == 0 ? null : refused.Decision,
        });
}

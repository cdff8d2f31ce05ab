using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Storage;

namespace Wegmarke.Feedback;

public static class FeedbackFeature
{
    public static RouteGroupBuilder MapFeedback(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/feedback").WithTags("Feedback");
        group.MapGet("/checklists", (Tenant tenant) => TypedResults.Ok(Checklists.Of(tenant.Documents).All)).Needs(Right.Read).WithSummary("What testers look for, per kind of touchpoint, and how soon it should answer.");
        group.MapGet("/tests", (Tenant tenant) => TypedResults.Ok(FeedbackDesk.Kept(tenant.Folder).Tests)).Needs(Right.Read).WithSummary("Tests of touchpoints by staff.");
        group.MapPost("/tests", AddTest).Needs(Right.Write).WithSummary("Keeps a test; answers when it is on disk.");
        group.MapGet("/interviews", (Tenant tenant) => TypedResults.Ok(FeedbackDesk.Kept(tenant.Folder).Interviews)).Needs(Right.Profiles).WithSummary("Interviews with customers.");
        group.MapPost("/interviews", AddInterview).Needs(Right.Write).WithSummary("Keeps an interview; answers when it is on disk.");
        return group;
    }

    static FeedbackDesk Desk(Tenant tenant, TimeProvider clock) => new(tenant.Live(clock), clock);

    static Task<Results<Created<FeedbackReceipt>, Ok<FeedbackReceipt>, ProblemHttpResult>> AddTest(ToldTest test, Tenant tenant, TimeProvider clock, CancellationToken cancel) =>
        Answer("tests", async () =>
        {
            var (numbers, added) = await Desk(tenant, clock).Keep([test], cancel);
            return new(numbers[0], added == 1);
        });

    static Task<Results<Created<FeedbackReceipt>, Ok<FeedbackReceipt>, ProblemHttpResult>> AddInterview(ToldInterview interview, Tenant tenant, TimeProvider clock, CancellationToken cancel) =>
        Answer("interviews", async () =>
        {
            var (number, isNew) = await Desk(tenant, clock).Keep(interview, cancel);
            return new(number, isNew);
        });

    static async Task<Results<Created<FeedbackReceipt>, Ok<FeedbackReceipt>, ProblemHttpResult>> Answer(string kind, Func<Task<FeedbackReceipt>> keep)
    {
        try
        {
            var receipt = await keep();
            return receipt.IsNew ? TypedResults.Created($"/api/feedback/{kind}", receipt) : TypedResults.Ok(receipt);
        }
        catch (FeedbackException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}

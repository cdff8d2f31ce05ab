using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Requests of persons and their deadlines, over HTTP.</summary>
static class RequestRoutes
{
    static readonly JsonBody s_body = new("a request", 16 * 1024);

    public static void MapRequests(this RouteGroupBuilder group)
    {
        group.MapGet("/privacy/requests", (Tenant tenant, TimeProvider clock) => TypedResults.Ok(All(tenant, clock))).Needs(Right.Privacy)
            .WithSummary("What persons asked for: received, due, done; the open ones first, by their deadlines.");
        group.MapPost("/privacy/requests", (HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => Change<NewRequest>(request, (sent, today) => Add(sent, tenant, today), clock, cancel)).Needs(Right.Privacy)
            .WithSummary("Notes that a person asked for something; its deadline begins with the day it came.").TakesJson<NewRequest>().Produces<RequestView>();
        group.MapPut("/privacy/requests/{number:int}", (int number, HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) =>
                Change<RequestChange>(request, (sent, today) => Change(number, sent, new(tenant.Folder, tenant.Documents), today), clock, cancel)).Needs(Right.Privacy)
            .WithSummary("Says that it was answered, or why it takes two months more.").TakesJson<RequestChange>().Produces<RequestView>();
    }

    static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    static RequestView[] All(Tenant tenant, TimeProvider clock) => [.. new PersonRequests(tenant.Folder, tenant.Documents).All.Select(request => RequestView.Of(request, Today(clock)))];

    static PersonRequest Add(NewRequest sent, Tenant tenant, DateOnly today)
    {
        var (right, received) = (RequestView.Parse(sent.Right), RequestView.Day("received", sent.Received, today));
        var person = string.IsNullOrWhiteSpace(sent.Identifier) ? null : PrivacyDesk.PersonOf(tenant.Folder, sent.Identifier, new(today, TimeOnly.MinValue, TimeSpan.Zero));
        return new PersonRequests(tenant.Folder, tenant.Documents).Add(right, received, today, sent.Ticket ?? "", person);
    }

    static PersonRequest Change(int number, RequestChange sent, PersonRequests requests, DateOnly today) =>
        sent.Done is not null ? requests.Finish(number, RequestView.Day("done", sent.Done, today), today, RequestView.Ended(sent.Outcome))
        : sent.Extended is not null ? requests.Extend(number, sent.Extended, today)
        : throw new ArgumentException("Say what became of it: {\"done\": \"2026-11-30\", \"outcome\": \"granted\"} or {\"extended\": \"why\"}.");

    static Task<IResult> Change<T>(HttpRequest request, Func<T, DateOnly, PersonRequest> change, TimeProvider clock, CancellationToken cancel)
        where T : class => s_body.Read<T>(request, sent =>
        {
            var today = Today(clock);
            return TypedResults.Ok(RequestView.Of(change(sent, today), today));
        }, cancel);
}

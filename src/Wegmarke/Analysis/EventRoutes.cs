using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wegmarke.Access;
using Wegmarke.Analysis.Following;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What happens, as server-sent events, as long as the reader stays.</summary>
static class EventRoutes
{
    const string EventType = "text/event-stream";

    static readonly TimeSpan s_together = TimeSpan.FromMilliseconds(250), s_comeAgain = TimeSpan.FromSeconds(30);

    public static void MapEvents(this RouteGroupBuilder group)
    {
        group.MapGet("/events", OfTenant).Needs(Right.Read).WithSummary("Events: the log moved, figures changed; at most four a second.")
            .Produces(StatusCodes.Status200OK, contentType: EventType).ProducesProblem(StatusCodes.Status429TooManyRequests);
        group.MapGet("/profiles/{identifier}/events", OfProfile).Needs(Right.Profiles).WithSummary("Events: everything that happens to one customer, within a second.")
            .Produces(StatusCodes.Status200OK, contentType: EventType).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    static async Task<IResult> OfTenant(HttpContext context, Tenant tenant, OpenStreams streams)
    {
        if (streams.Enter(Caller.Of(context)) is not { } place)
            return await TooMany(context);
        var watch = tenant.Watch();
        return new EventStream(watch.Enter(), streams.Limits)
        {
            Sequence = Last(tenant),
            StillMay = () => StillMay(context, tenant, Right.Read),
            Together = s_together,
            Leave = () =>
            {
                watch.Leave();
                place.Dispose();
            },
        };
    }

    static async Task<IResult> OfProfile(string identifier, HttpContext context, Tenant tenant, OpenStreams streams, CancellationToken cancel)
    {
        if (streams.Enter(Caller.Of(context)) is not { } place)
            return await TooMany(context);
        try
        {
            var watch = tenant.Watch();
            var entered = await watch.Enter(AnalysisFeature.Unescaped(identifier), cancel);
            if (entered is not (var feed, _) || feed?.State is not { } state)
            {
                place.Dispose();
                return entered is (_, var why) ? AnalysisFeature.NotOne(identifier, why) : AnalysisFeature.NoData();
            }
            NoteReading.Of(tenant.Folder, state.Page);
            return new EventStream(feed.Ring, streams.Limits)
            {
                Sequence = state.Sequence,
                StillMay = () => StillMay(context, tenant, Right.Profiles),
                Missed = (sequence, token) => watch.Since(feed, sequence, token),
                Leave = () =>
                {
                    watch.Leave(feed);
                    place.Dispose();
                },
            };
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    static long Last(Tenant tenant)
    {
        using var reader = LogReader.Open(tenant.Folder);
        return reader?.LastSequence ?? 0;
    }

    /// <summary>What let the reader in is looked at anew: a key may have been revoked, a person shut out.</summary>
    static bool StillMay(HttpContext context, Tenant tenant, Right right) =>
        context.RequestServices.GetRequiredService<Callers>().Of(context).RightsIn(tenant.Folder.Id).HasFlag(right);

    static async Task<IResult> TooMany(HttpContext context)
    {
        await Refusal.TooOften(context, s_comeAgain);
        return Results.Empty;
    }
}

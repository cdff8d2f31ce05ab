using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Capture.SegmentApi;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

public static class CaptureFeature
{
    /// <summary>The intake that everything in this process writes through.</summary>
    public static LiveIntake Live(this Tenant tenant, TimeProvider clock) => tenant.Opened(opened => new LiveIntake(opened.Folder, opened.Documents, clock));

    internal static LiveCapture Capture(this Tenant tenant, TimeProvider clock) => tenant.Opened(opened => new LiveCapture(opened.Live(clock), clock));

    /// <summary>What senders reach: by their key alone, whatever tenant it is of.</summary>
    public static void MapMessages(this IEndpointRouteBuilder routes) => routes.MapSegment();

    public static RouteGroupBuilder MapCapture(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/capture").WithTags("Capture");
        group.MapGet("/stats", (Tenant tenant) => TypedResults.Ok(CaptureStats.Of(tenant.Folder))).Needs(Right.Read).WithSummary("What became of all messages that came live, by source.");
        group.MapGet("/pages", (Tenant tenant) => TypedResults.Ok(CaptureStats.PagesOf(tenant.Folder))).Needs(Right.Read).WithSummary("How often pages were looked at per day, of sources whose mode only counts.");
        group.MapDeadLetters();
        return group;
    }
}

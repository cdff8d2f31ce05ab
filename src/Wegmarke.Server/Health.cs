using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>Whether the server can answer, and how far the log is.</summary>
static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", Answer).NeedsNothing().WithTags("Health").WithSummary("Whether the server can answer; to whom it is open, also the last interaction of the log.");

    static IResult Answer(Tenant tenant, HttpContext context)
    {
        var folder = tenant.Folder;
        try
        {
            using var reader = LogReader.Open(folder);
            if (!Caller.Of(context).MayEnter(folder.Id))
                return TypedResults.Ok(new { status = "ok" });
            return TypedResults.Ok(new { status = "ok", tenant = folder.Id.Value, lastSequence = reader?.LastSequence ?? 0 });
        }
        catch (Exception cause) when (cause is StorageException or DatabaseException)
        {
            return TypedResults.Problem(Caller.Of(context).MayEnter(folder.Id) ? cause.Message : null, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

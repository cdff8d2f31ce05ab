using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>Whether the server can answer, and how far the log is.</summary>
static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", Answer).WithTags("Health").WithSummary("Whether the server can answer, and the last interaction of the log.");

    static IResult Answer(Tenant tenant)
    {
        var folder = tenant.Folder;
        try
        {
            using var reader = LogReader.Open(folder);
            return TypedResults.Ok(new { status = "ok", tenant = folder.Id.Value, lastSequence = reader?.LastSequence ?? 0 });
        }
        catch (Exception cause) when (cause is StorageException or DatabaseException)
        {
            return TypedResults.Problem(cause.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

using Microsoft.AspNetCore.Diagnostics;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>What is wrong with the data is told as the store says it, with the way out; other errors stay in the server's log.</summary>
static class StorageProblem
{
    public static void Explain(ProblemDetailsContext context)
    {
        var cause = context.HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (cause is not (StorageException or DatabaseException))
            return;
        context.ProblemDetails.Detail = cause.Message;
        context.ProblemDetails.Status = context.HttpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
}

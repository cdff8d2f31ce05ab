using Wegmarke.Access;

namespace Wegmarke.Server;

/// <summary>Routing refuses what is of no type that an address takes, and says nothing else.</summary>
static class TypeProblem
{
    public static void Explain(ProblemDetailsContext context)
    {
        if (context.ProblemDetails is { Status: StatusCodes.Status415UnsupportedMediaType, Detail: null })
            context.ProblemDetails.Detail = JsonBody.NotJson(context.HttpContext.Request);
    }
}

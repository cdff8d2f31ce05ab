using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Wegmarke.Access;

/// <summary>What callers hear who may not.</summary>
public static class Refusal
{
    /// <summary>To somebody who may not enter it, a tenant answers to the letter like one that is not there.</summary>
    public static Task NoSuchTenant(HttpContext context, string named) =>
        TypedResults.Problem($"There is no tenant '{named}' here.", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(context);

    /// <summary>A person with a browser is led to where one signs in.</summary>
    public static Task WhoAreYou(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (Caller.Of(context) is Caller.Nobody && HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
        {
            response.Redirect($"/sign-in?back={Uri.EscapeDataString($"{request.PathBase}{request.Path}{request.QueryString}")}");
            return Task.CompletedTask;
        }
        response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        var detail = Caller.Of(context) is Caller.Stranger
            ? "The key in 'Authorization' opens nothing here: it was revoked, or cut short on its way."
            : "Sign in, or come with a key in 'Authorization: Bearer wm_r_…'. 'wegmarke keys add read' makes one.";
        return TypedResults.Problem(detail, statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(context);
    }

    public static Task NotAPerson(HttpContext context) =>
        TypedResults.Problem("This is about the own way in of somebody who signed in. Keys are made and revoked with 'wegmarke keys'.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);

    public static Task Lacking(HttpContext context, Right needed, Right had) =>
        TypedResults.Problem($"This needs the right '{RightNames.Text(needed)}'; yours are {RightNames.Text(had)}.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);

    public static Task TooOften(HttpContext context, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return TypedResults.Problem($"Too many requests. Come again in {seconds} s.", statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context);
    }

    public static Task FromElsewhere(HttpContext context) =>
        TypedResults.Problem("A page of another address asked for this change. Only pages of this server may.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
}

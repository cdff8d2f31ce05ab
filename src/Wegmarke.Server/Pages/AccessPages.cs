namespace Wegmarke.Server.Pages;

/// <summary>The pages about who may come in.</summary>
static class AccessPages
{
    public static void MapAccessPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapSignIn();
        pages.MapAccount();
        pages.MapUsers();
    }

    /// <summary>What a form sent; nothing for a field that it lacks.</summary>
    public static async Task<Func<string, string>> Sent(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasFormContentType)
            return _ => "";
        var form = await request.ReadFormAsync(cancel);
        return name => form[name].ToString();
    }

    public static IResult Html(string page, int status = StatusCodes.Status200OK) => Results.Content(page, "text/html; charset=utf-8", statusCode: status);

    /// <summary>An address of this server, whatever was asked for: a link must not lead from the sign-in to somewhere else.</summary>
    public static string Back(string? wanted) =>
        wanted is ['/', not ('/' or '\\'), ..] && !wanted.Any(char.IsControl) && !wanted.Contains('\\', StringComparison.Ordinal) ? wanted : "/";
}

using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Server.Pages;

/// <summary>The page behind a shared link: one drawing, and nothing that leads on from it.</summary>
static class SharedRoutes
{
    public static void MapShared(this IEndpointRouteBuilder routes) => routes.MapGet("/shared/{link}", Show).NeedsSharedLink().ExcludeFromDescription();

    static async Task<IResult> Show(string link, HttpContext context, Tenants tenants, Shares shares, CancellationToken cancel)
    {
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        var paces = context.RequestServices.GetRequiredService<Paces>();
        if (shares.Use(link) is not { } share || tenants.Find(share.Tenant.Value) is not { } tenant)
            return paces.WaitOfWrongKey(context) is { } wrong ? new Paced(wrong) : Nowhere();
        if (paces.WaitOf(share) is { } wait)
            return new Paced(wait);
        try
        {
            var map = await SharedMap.Of(share.View, tenant, context.RequestServices.GetRequiredService<TimeProvider>(), cancel);
            return map is null ? Nowhere() : AccessPages.Html(SharedPage.Write(share, TenantSettings.Of(tenant.Documents), map));
        }
        catch (QuestionException)
        {
            // Such as a segment that is gone: what it was called is nothing for whom it was sent to.
            return Nowhere();
        }
    }

    /// <summary>The same to the letter for a link that never was, has expired or was revoked.</summary>
    static IResult Nowhere() => AccessPages.Html(SharedPage.Nowhere, StatusCodes.Status404NotFound);

    sealed class Paced(TimeSpan wait) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Refusal.TooOften(httpContext, wait);
    }
}

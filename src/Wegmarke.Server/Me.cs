using Wegmarke.Access;
using Wegmarke.Server.Pages;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>Who asks, so that the web app shows what they may do, and what it must send along to change something.</summary>
static class Me
{
    public static void MapMe(this IEndpointRouteBuilder routes) => routes.MapGet("/me", (HttpContext context, Tenant tenant) => TypedResults.Ok(Of(context, Caller.Of(context), tenant.Folder.Id)))
        .NeedsNothing().WithTags("Access").WithSummary("Who asks, with which rights in the tenant, and what a signed-in person sends in X-Antiforgery to change something.");

    static MyAccess Of(HttpContext context, Caller caller, TenantId tenant) => new(
        caller switch
        {
            Caller.Person => CallerKind.Person,
            Caller.Program => CallerKind.Key,
            Caller.Owner => CallerKind.ThisMachine,
            _ => CallerKind.Nobody,
        },
        caller switch
        {
            Caller.Person person => person.User.Name,
            Caller.Program program => program.Key.Name,
            _ => "",
        },
        [.. RightNames.Each(caller.RightsIn(tenant)).Select(RightNames.Text)],
        AccountRoutes.Proof(context));
}

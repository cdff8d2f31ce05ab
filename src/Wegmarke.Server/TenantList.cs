using Wegmarke.Access;
using Wegmarke.Server.Pages;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>Which tenants there are, and which one is asked.</summary>
static class TenantList
{
    public static void MapTenants(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/tenants", (Tenants tenants, Tenant tenant, HttpContext context) => TypedResults.Ok(PageTenant.All(tenants, tenant, Caller.Of(context))))
            .Needs(Right.Read).WithTags("Tenants").WithSummary("The tenants that the caller may enter: what stands before their addresses, their names, and which one is asked.");
}

using Microsoft.AspNetCore.Http.Features;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>Whose data a request asks for: <c>/t/ID/…</c> is tenant ID with the same addresses below it, everything else the caller's own,
/// or else the first. Where the caller may not go, there is nothing.</summary>
static class TenantPath
{
    public static void UseTenants(this WebApplication app)
    {
        app.Use(Find);
        // After the path was cut, so that routes match what is left of it.
        app.UseRouting();
    }

    public static Tenant Of(HttpContext context) => context.Features.GetRequiredFeature<Tenant>();

    static async Task Find(HttpContext context, RequestDelegate next)
    {
        var (tenants, caller) = (context.RequestServices.GetRequiredService<Tenants>(), Caller.Of(context));
        var isNamed = context.Request.Path.StartsWithSegments("/t", out var below);
        var (name, rest) = isNamed ? Split(below) : (caller.Home?.Value, context.Request.Path);
        if ((name is null ? tenants.First : tenants.Find(name, caller.MayEnter)) is { } tenant)
        {
            context.Features.Set(tenant);
            if (isNamed)
                (context.Request.PathBase, context.Request.Path) = ($"{context.Request.PathBase}/t/{tenant.Folder.Id}", rest);
            await next(context);
        }
        else if (caller is Caller.Nobody or Caller.Stranger)
        {
            await Refusal.WhoAreYou(context);
        }
        else
        {
            await Refusal.NoSuchTenant(context, name!); // only what has a name was looked for
        }
    }

    static (string Name, PathString Below) Split(PathString below)
    {
        var path = below.Value?.TrimStart('/') ?? "";
        var end = path.IndexOf('/', StringComparison.Ordinal);
        return end < 0 ? (path, "/") : (path[..end], path[end..]);
    }
}

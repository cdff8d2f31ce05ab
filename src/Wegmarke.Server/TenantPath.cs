using Microsoft.AspNetCore.Http.Features;
using Wegmarke.Storage;

namespace Wegmarke.Server;

/// <summary>Whose data a request asks for: <c>/t/ID/…</c> is tenant ID with the same addresses below it, everything else the first tenant.</summary>
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
        var tenants = context.RequestServices.GetRequiredService<Tenants>();
        if (!context.Request.Path.StartsWithSegments("/t", out var below))
        {
            context.Features.Set(tenants.First);
            await next(context);
        }
        else if (tenants.Find(Named(below, out var rest)) is { } tenant)
        {
            context.Features.Set(tenant);
            (context.Request.PathBase, context.Request.Path) = ($"{context.Request.PathBase}/t/{tenant.Folder.Id}", rest);
            await next(context);
        }
        else
        {
            await TypedResults.Problem($"There is no tenant '{Named(below, out _)}' here.", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(context);
        }
    }

    static string Named(PathString below, out PathString rest)
    {
        var path = below.Value?.TrimStart('/') ?? "";
        var end = path.IndexOf('/', StringComparison.Ordinal);
        rest = end < 0 ? "/" : path[end..];
        return end < 0 ? path : path[..end];
    }
}

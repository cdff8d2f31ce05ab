using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Asks everybody who they are, and lets through who may.</summary>
public static class Doorkeeper
{
    /// <summary>Before the tenant is looked for.</summary>
    public static void UseCallers(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Features.Set(context.RequestServices.GetRequiredService<Callers>().Of(context));
        return next(context);
    });

    /// <summary>After routing.</summary>
    /// <param name="app">The host.</param>
    /// <param name="tenantOf">Whose data the request asks for.</param>
    public static void UseDoorkeeper(this IApplicationBuilder app, Func<HttpContext, TenantId> tenantOf) => app.Use((context, next) =>
    {
        // Without a route there is nothing to guard: what routing itself answers with is 404, 405 or 415.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
            return next(context);
        var (caller, need) = (Caller.Of(context), endpoint.Metadata.GetMetadata<Need>());
        // Any page may send in with its key: where it is lets nobody in there.
        if (need is not Need.WriteKey && AsksFromElsewhere(context.Request, caller))
            return Refusal.FromElsewhere(context);
        return need switch
        {
            Need.Nothing or Need.WriteKey => next(context),
            Need.Of(var right) => Check(context, next, right, caller.RightsIn(tenantOf(context))),
            _ => throw new InvalidOperationException($"{endpoint.DisplayName} does not say who may call it. Say so at its route, with Needs."),
        };
    });

    static Task Check(HttpContext context, RequestDelegate next, Right needed, Right had) =>
        had.HasFlag(needed) ? next(context)
        : Caller.Of(context) is Caller.Nobody or Caller.Stranger ? Refusal.WhoAreYou(context)
        : Refusal.Lacking(context, needed, had);

    /// <summary>A browser sends along, unasked, what lets its user in: where they are. So a page elsewhere must not make it change anything.</summary>
    static bool AsksFromElsewhere(HttpRequest request, Caller caller) =>
        caller is Caller.Owner && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
        && (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
            || (request.Headers.Origin.ToString() is { Length: > 0 } origin && origin != $"{request.Scheme}://{request.Host}"));
}

using Microsoft.AspNetCore.Antiforgery;
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
    public static void UseCallers(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var caller = context.RequestServices.GetRequiredService<Callers>().Of(context);
        context.Features.Set(caller);
        using var acting = Acting.As(caller.Actor);
        await next(context);
    });

    /// <summary>After routing.</summary>
    /// <param name="app">The host.</param>
    /// <param name="tenantOf">Whose data the request asks for.</param>
    public static void UseDoorkeeper(this IApplicationBuilder app, Func<HttpContext, TenantId> tenantOf) => app.Use(async (context, next) =>
    {
        // Without a route there is nothing to guard: what routing itself answers with is 404, 405 or 415.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(context);
            return;
        }
        var need = endpoint.Metadata.GetMetadata<Need>() ?? throw new InvalidOperationException($"{endpoint.DisplayName} does not say who may call it. Say so at its route, with Needs.");
        var caller = Caller.Of(context);
        if (context.RequestServices.GetRequiredService<Paces>().Wait(context, need, caller) is { } wait)
        {
            await Refusal.TooOften(context, wait);
            return;
        }
        // Any page may send in with its key: where it is lets nobody in there.
        if (need is not Need.WriteKey && caller.ComesByBrowser && await IsAskedFromElsewhere(context, caller))
            await Refusal.FromElsewhere(context);
        else if (IsMet(need, caller, tenantOf(context)))
            await next(context);
        else
            await Refuse(context, need, caller, tenantOf(context));
    });

    static bool IsMet(Need need, Caller caller, TenantId tenant) => need switch
    {
        Need.Nothing or Need.WriteKey or Need.SharedLink => true,
        Need.SignedIn => caller is Caller.Person,
        Need.Of(var right) => caller.RightsIn(tenant).HasFlag(right),
        _ => false,
    };

    static Task Refuse(HttpContext context, Need need, Caller caller, TenantId tenant) =>
        caller is Caller.Nobody or Caller.Stranger ? Refusal.WhoAreYou(context)
        : need is Need.Of(var right) ? Refusal.Lacking(context, right, caller.RightsIn(tenant))
        : Refusal.NotAPerson(context);

    /// <summary>A browser sends along, unasked, what lets its user in. So a page elsewhere must not make it change anything: the browser says
    /// where a request comes from, and who is signed in also sends what only a page of this server knows.</summary>
    static async Task<bool> IsAskedFromElsewhere(HttpContext context, Caller caller)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return false;
        return request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
            || (request.Headers.Origin.ToString() is { Length: > 0 } origin && !IsOwn(origin, request))
            || (caller is Caller.Person && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context));
    }

    /// <summary>By name and port: before a proxy the scheme is another one.</summary>
    static bool IsOwn(string origin, HttpRequest request) => Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value;
}

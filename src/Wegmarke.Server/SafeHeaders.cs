using System.Net;
using Wegmarke.Access;

namespace Wegmarke.Server;

/// <summary>What every answer says to the browser: run nothing, load nothing from elsewhere, keep nothing unless told, show nobody's frame.
/// The web app alone may run what lies here.</summary>
static class SafeHeaders
{
    const string Policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    const string AppPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Set when the answer starts, so that an error, which clears what was set before, has them too.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(Set, context);
        return next(context);
    }

    /// <summary>A foreign name that resolves to this machine would let any web page read what is here. Where others reach the server and
    /// no names are told, everybody signs in under the name they know, and what lets them in there is sent to no other.</summary>
    public static Task RefuseForeignNames(HttpContext context, RequestDelegate next)
    {
        var door = context.RequestServices.GetRequiredService<HostDoor>();
        if (IsOwnName(context.Request.Host.Host) || door.Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase) || door is { IsOfThisMachineOnly: false, Names: [] })
            return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    static Task Set(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.GetEndpoint()?.Metadata.GetMetadata<AppFile>() is null ? Policy : AppPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // What pages elsewhere may load says so itself.
        if (headers["Cross-Origin-Resource-Policy"].Count == 0)
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Where others reach the server, they do so over TLS; browsers pass over this on a connection without.
        if (!context.RequestServices.GetRequiredService<HostDoor>().IsOfThisMachineOnly)
            headers.StrictTransportSecurity = "max-age=31536000";
        // What everybody may have and keep says so itself.
        if (!$"{headers.CacheControl}".StartsWith("public", StringComparison.Ordinal))
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    static bool IsOwnName(string host) => host is "localhost" or "[::1]" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}

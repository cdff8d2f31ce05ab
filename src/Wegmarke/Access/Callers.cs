using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Wegmarke.Access;

/// <summary>Finds out who asks. Whoever comes with a key is taken by it alone, and never by where they come from.</summary>
public sealed class Callers(LiveKeys keys, LiveUsers users, HostDoor door)
{
    const string Bearer = "Bearer";

    /// <summary>What a proxy adds: then the caller is not at this machine, although the connection is.</summary>
    static readonly string[] s_signsOfProxy = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    public Caller Of(HttpContext context) => context.Request.Headers.Authorization switch
    {
        [] => OfCookie(context.User) ?? OfPlace(context),
        [{ } only] => OfKey(only),
        _ => new Caller.Stranger(),
    };

    Caller OfKey(string header) =>
        AuthenticationHeaderValue.TryParse(header, out var given) && given.Scheme.Equals(Bearer, StringComparison.OrdinalIgnoreCase)
        && keys.Find(KeyKind.Read, given.Parameter ?? "") is { } key ? new Caller.Program(key) : new Caller.Stranger();

    /// <summary>Whoever was shut out meanwhile is nobody.</summary>
    Caller.Person? OfCookie(ClaimsPrincipal signedIn) =>
        signedIn.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && users.Find(id) is { } user ? new Caller.Person(user) : null;

    Caller OfPlace(HttpContext context) => door.IsOfThisMachineOnly && IsHere(context) && !users.HasAnybodyJoined ? new Caller.Owner() : new Caller.Nobody();

    static bool IsHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !s_signsOfProxy.Any(context.Request.Headers.ContainsKey);
}

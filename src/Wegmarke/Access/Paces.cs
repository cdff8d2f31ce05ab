using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Wegmarke.Access;

/// <summary>How often whom is answered: persons and keys by themselves, everybody else by address.</summary>
public sealed class Paces(TimeProvider clock)
{
    /// <summary>An office behind one address opens the app at once.</summary>
    readonly Pace _strangers = new(clock, perSecond: 100, reserve: 2_000);

    /// <summary>Each costs a slow hash; a whole office begins at nine.</summary>
    readonly Pace _signIns = new(clock, perSecond: 0.5, reserve: 30);

    readonly Pace _known = new(clock, perSecond: 50, reserve: 500);

    /// <summary>Far above what one source needs; so that one of them cannot take all there is.</summary>
    readonly Pace _sources = new(clock, perSecond: 20_000, reserve: 40_000);

    /// <summary>Wrong write keys and shared links.</summary>
    readonly Pace _wrongKeys = new(clock, perSecond: 10, reserve: 200);

    /// <summary>Each is a drawing made anew; a meeting opens one link at once.</summary>
    readonly Pace _shares = new(clock, perSecond: 2, reserve: 60);

    /// <summary>Null when the request is answered; else after how long it may come again.</summary>
    internal TimeSpan? Wait(HttpContext context, Need need, Caller caller) => (need, caller) switch
    {
        // Its key is known only to the address that reads the body.
        (Need.WriteKey, _) or (_, Caller.Owner) => null,
        (_, Caller.Program program) => _known.Wait(program.Key.Id),
        (Need.Nothing, _) when !HttpMethods.IsGet(context.Request.Method) => _signIns.Wait(AddressOf(context)),
        (_, Caller.Person person) => _known.Wait(person.User.Id),
        _ => _strangers.Wait(AddressOf(context)),
    };

    /// <summary>Null when the source may send; else after how long it may come again.</summary>
    public TimeSpan? WaitOf(WriteKey key) => _sources.Wait(key.Id);

    /// <summary>Null when the link shows its drawing; else after how long it does again.</summary>
    public TimeSpan? WaitOf(Share share) => _shares.Wait(share.Id);

    /// <summary>After a key or a shared link that opens nothing: null, or after how long its address may try again.</summary>
    public TimeSpan? WaitOfWrongKey(HttpContext context) => _wrongKeys.Wait(AddressOf(context));

    /// <summary>Who has one address of IPv6 has a whole network of them.</summary>
    static string AddressOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : $"{address}";
    }
}

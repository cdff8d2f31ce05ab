using System.Net;
using Wegmarke.Access;

namespace Wegmarke.Server;

/// <summary>Where the server listens (<c>--urls</c>), by which names (<c>--names</c>), behind what (<c>--proxies</c>). Whoever sits at the
/// machine is let in without sign-in only when nobody else can reach the server.</summary>
public static class ListenAddress
{
    public static HostDoor Door(IConfiguration settings) => new(
        Listed(settings, "proxies").Length == 0 && Listed(settings, "names").Length == 0 && Addresses(settings).All(IsOfThisMachine),
        Listed(settings, "names"));

    /// <summary>Proxies whose word on where a request comes from is taken.</summary>
    public static IReadOnlyList<IPAddress> Proxies(IConfiguration settings) => [.. Listed(settings, "proxies").Select(text => IPAddress.TryParse(text, out var address) ? address
        : throw new ArgumentException($"--proxies '{text}' is no address. Name the proxies that stand before the server, for example --proxies 127.0.0.1."))];

    /// <summary>Null when the addresses are fine.</summary>
    public static string? Problem(WebApplication app)
    {
        var settings = app.Configuration;
        if (settings.GetSection("Kestrel:Endpoints").GetChildren().Any())
            return $"The setting Kestrel:Endpoints opens addresses of its own. Remove it and use --urls, for example --urls {WegmarkeServer.UsualAddress}.";
        if (Addresses(settings).FirstOrDefault(address => !Uri.TryCreate(address, UriKind.Absolute, out _)) is { } wrong)
            return $"'{wrong}' is no address. Use for example {WegmarkeServer.UsualAddress}.";
        if (Listed(settings, "names").FirstOrDefault(name => Uri.CheckHostName(name) == UriHostNameType.Unknown) is { } misnamed)
            return $"--names '{misnamed}' is no name of a host. Use for example --names wegmarke.example.org.";
        return IsDemo(settings) && !Door(settings).IsOfThisMachineOnly
            ? "The demo lets everybody in who reaches it, so it listens to this machine only. Leave --names and --proxies away and use --urls http://127.0.0.1:5080."
            : null;
    }

    /// <summary>Nobody is meant to sign in, and nothing in it is worth it.</summary>
    public static bool IsDemo(IConfiguration settings) => settings.GetValue("demo", defaultValue: false);

    static bool IsOfThisMachine(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Host == "localhost" || (IPAddress.TryParse(url.Host, out var ip) && IPAddress.IsLoopback(ip)));

    static string[] Addresses(IConfiguration settings) => Listed(settings, "urls") is { Length: > 0 } said ? said : [WegmarkeServer.UsualAddress];

    static string[] Listed(IConfiguration settings, string name) => (settings[name] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

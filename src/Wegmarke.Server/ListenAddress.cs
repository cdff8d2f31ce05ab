using System.Net;

namespace Wegmarke.Server;

/// <summary>There is no sign-in yet: the server shows customers' data to whoever reaches it, so it listens to this machine only.</summary>
public static class ListenAddress
{
    /// <summary>Null when the addresses are fine.</summary>
    public static string? Problem(WebApplication app)
    {
        if (app.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
            return $"The setting Kestrel:Endpoints opens addresses of its own. Remove it and use --urls, for example --urls {WegmarkeServer.UsualAddress}.";
        var addresses = app.Configuration["urls"] ?? WegmarkeServer.UsualAddress;
        foreach (var address in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var url))
                return $"'{address}' is no address. Use for example {WegmarkeServer.UsualAddress}.";
            if (!(url.Host == "localhost" || (IPAddress.TryParse(url.Host, out var ip) && IPAddress.IsLoopback(ip))))
                return $"'{address}' would be reachable from other machines, and there is no sign-in yet. Use 127.0.0.1, for example {WegmarkeServer.UsualAddress}.";
        }
        return null;
    }
}

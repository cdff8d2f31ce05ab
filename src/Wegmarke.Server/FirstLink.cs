using Wegmarke.Access;

namespace Wegmarke.Server;

/// <summary>What a server says at its start, until somebody joined. On standard output and in no log.</summary>
public static class FirstLink
{
    /// <summary>Empty once somebody joined, and in the demo.</summary>
    public static string Words(WebApplication app)
    {
        if (ListenAddress.IsDemo(app.Configuration) || app.Services.GetRequiredService<Invitations>().FirstAdministrator() is not { } link)
            return "";
        var isHere = app.Services.GetRequiredService<HostDoor>().IsOfThisMachineOnly;
        return $"""
            Nobody has signed up yet{(isHere ? "; until then whoever sits at this machine may everything" : ", so only keys open anything")}. The first administrator begins here, once, until {link.Expires:yyyy-MM-dd HH:mm} UTC:
            {Address(app)}{link.Path}

            """;
    }

    static string Address(WebApplication app) =>
        app.Services.GetRequiredService<HostDoor>().Names is [var name, ..] ? $"https://{name}" : app.Urls.First().TrimEnd('/');
}

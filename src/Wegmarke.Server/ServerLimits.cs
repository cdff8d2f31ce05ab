using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Wegmarke.Server;

/// <summary>What one connection, and all of them together, may take of the server.</summary>
static class ServerLimits
{
    /// <summary>Below the usual 20,000 open files of a process, so that the log can always be opened.</summary>
    const long MostConnections = 15_000;

    /// <summary>As sent. What is packed is measured where it is unpacked; files that are uploaded say their own limit.</summary>
    const long MostBodyBytes = 10 << 20;

    static readonly TimeSpan s_headersWithin = TimeSpan.FromSeconds(15), s_idleFor = TimeSpan.FromSeconds(60);

    /// <summary>A body slower than 240 bytes a second is ended by Kestrel itself.</summary>
    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxConcurrentConnections = MostConnections;
        limits.MaxRequestBodySize = MostBodyBytes;
        limits.RequestHeadersTimeout = s_headersWithin;
        limits.KeepAliveTimeout = s_idleFor;
    }
}

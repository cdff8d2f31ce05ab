using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Faults;

/// <summary>The server as a process of its own. Only this process is ever ended by a test.</summary>
sealed class ServerProcess : IDisposable
{
    readonly Process _process;

    ServerProcess(Process process) => _process = process;

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static ServerProcess Start(TenantFolder folder, int port) => new(Process.Start(new ProcessStartInfo("dotnet",
        ["exec", Path.Combine(AppContext.BaseDirectory, "Wegmarke.Server.dll"), "--dir", folder.Root, "--tenant", folder.Id.Value, "--urls", $"http://127.0.0.1:{port}"])
    {
        RedirectStandardOutput = true,
    })!);

    public bool HasEnded => _process.HasExited;

    /// <summary>False when it ended by itself meanwhile.</summary>
    public bool RunsFor(TimeSpan time) => !_process.WaitForExit(time);

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}

using System.Diagnostics;
using System.Globalization;
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

    /// <summary>Of memory that is its own or shared, as the operating system counts it.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Asks it to end, as the operating system does; its exit code, null when it did not within this time.</summary>
    public int? End(TimeSpan within)
    {
        using (var signal = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
            signal.WaitForExit();
        return _process.WaitForExit(within) ? _process.ExitCode : null;
    }

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

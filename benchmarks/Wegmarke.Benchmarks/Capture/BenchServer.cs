using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Wegmarke.Benchmarks.Capture;

/// <summary>The server as a process of its own.</summary>
sealed class BenchServer : IAsyncDisposable
{
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    readonly Process _process;

    BenchServer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public TimeSpan Busy
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<BenchServer> Start(string folder)
    {
        var port = FreePort();
        var program = AppContext.BaseDirectory.Replace("benchmarks/Wegmarke.Benchmarks", "src/Wegmarke.Server", StringComparison.Ordinal);
        var server = new BenchServer(Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(program, "Wegmarke.Server.dll"), "--dir", folder, "--urls", $"http://127.0.0.1:{port}"]))!, port);
        var begun = Stopwatch.StartNew();
        using var client = new HttpClient();
        while (begun.Elapsed < s_patience)
        {
            try
            {
                await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/health"));
                return server;
            }
            catch (HttpRequestException)
            {
                server._process.WaitForExit(50);
            }
        }
        throw new InvalidOperationException("The server did not answer within a minute.");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

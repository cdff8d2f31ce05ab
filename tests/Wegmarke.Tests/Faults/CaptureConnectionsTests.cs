using System.Net;
using System.Net.Sockets;
using System.Text;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>Reliability L1 and L2: some hundred connections in every run; <c>./do soak connections</c> for thousands, which also waits for their end.</summary>
[Collection(nameof(FaultsCollection))]
public sealed class CaptureConnectionsTests(ITestOutputHelper output) : IDisposable
{
    const int Messages = 50;

    readonly TestTenant _tenant = new();
    readonly List<TcpClient> _connections = [];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _connections.ForEach(connection => connection.Dispose());
        _tenant.Dispose();
    }

    [Fact]
    public async Task Connections_that_never_finish_what_they_say_keep_nobody_from_being_taken()
    {
        var port = ServerProcess.FreePort();
        using var senders = RetryingSenders.Start(_tenant.Folder, port);
        using var server = ServerProcess.Start(_tenant.Folder, port);
        senders.WaitForNext(server);
        await senders.Finish();

        string[] begun = ["", "POST /v1/batch HTTP/1.1\r\nHost: 127.0.0.1\r\n", "POST /v1/batch HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"batch\":["];
        for (var at = 0; at < Soak.Times(300); at++)
            await Open(port, begun[at % begun.Length]);
        for (var message = 0; message < Messages; message++)
            Assert.Equal(HttpStatusCode.OK, await senders.SendOne($"beside-{message}"));
        Assert.Equal(HttpStatusCode.OK, (await senders.Health()).StatusCode);

        output.WriteLine($"{Messages} messages taken beside {_connections.Count} connections that say nothing, or half.");
        if (Soak.IsAskedFor)
            await HalvesAreEnded(begun.Length);
    }

    async Task Open(int port, string begun)
    {
        var connection = new TcpClient();
        _connections.Add(connection);
        await connection.ConnectAsync(IPAddress.Loopback, port, Cancel);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(begun), Cancel);
    }

    /// <summary>Who began to say something and does not go on is let go within 45 seconds.</summary>
    async Task HalvesAreEnded(int kinds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(45));
        var rest = new byte[1024];
        foreach (var half in _connections.Where((_, at) => at % kinds != 0))
        {
            while (await half.GetStream().ReadAsync(rest, patience.Token) > 0)
            {
                // What the server says before it lets go.
            }
        }
        output.WriteLine("All that began and did not go on were ended.");
    }
}

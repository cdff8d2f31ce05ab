using System.Collections.Concurrent;
using System.Text;
using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>A few kills in every run; <c>WEGMARKE_KILLS=200</c> in the environment for many.</summary>
[Collection(nameof(FaultsCollection))]
public sealed class CaptureKillTests(ITestOutputHelper output)
{
    const int Senders = 8;
    const int PerBatch = 5;

    static readonly int s_kills = int.Parse(Environment.GetEnvironmentVariable("WEGMARKE_KILLS") ?? "3");
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    readonly Random _random = new(s_kills);
    readonly ConcurrentDictionary<string, bool> _acknowledged = new();

    [Fact]
    public async Task A_server_killed_at_any_moment_loses_nothing_that_it_acknowledged_and_holds_nothing_twice()
    {
        using var tenant = new TestTenant();
        new SourceDeclarations(tenant.Documents).Declare("shop", CollectedFor.OwnCustomers);
        var key = new Keys(new HostFolder(tenant.Folder.Root), TimeProvider.System).AddWrite(tenant.Folder.Id, "shop").Text;
        var port = ServerProcess.FreePort();
        using var stop = new CancellationTokenSource();
        var senders = Enumerable.Range(0, Senders).Select(sender => Task.Run(() => Send(sender, port, key, stop.Token))).ToArray();
        for (var kill = 0; kill < s_kills; kill++)
        {
            using var server = ServerProcess.Start(tenant.Folder, port);
            var before = _acknowledged.Count;
            // A second or two of its start, then any moment of its work.
            for (var waited = TimeSpan.Zero; _acknowledged.Count == before && waited < s_patience; waited += TimeSpan.FromMilliseconds(50))
                Assert.True(server.RunsFor(TimeSpan.FromMilliseconds(50)));
            Assert.True(server.RunsFor(TimeSpan.FromSeconds(0.05 + _random.NextDouble())));
            server.Kill();
        }
        using (ServerProcess.Start(tenant.Folder, port))
        {
            await stop.CancelAsync();
            await Task.WhenAll(senders);
        }

        Assert.Equal([], LogVerification.Run(tenant.Folder, progress: null, CancellationToken.None).Findings);
        var stored = Stored(tenant.Folder);
        var stats = CaptureStats.Of(tenant.Folder);
        output.WriteLine($"{s_kills} kills; {_acknowledged.Count} messages acknowledged, {stored.Count} in the log, {stats.Duplicates} sent again and recognised.");
        Assert.Equal(stored.Count, stored.Distinct().Count());
        Assert.Equal(_acknowledged.Keys.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
        Assert.Equal((stats.Received, (long)stored.Count), (stats.Stored + stats.Duplicates, stats.Stored));
    }

    /// <summary>Sends each batch again until it is acknowledged; after the last kill the one at hand is the last.</summary>
    async Task Send(int sender, int port, string key, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(20) };
        client.DefaultRequestHeaders.Authorization = CapturingServer.Basic(key);
        for (var batch = 0; batch == 0 || !stop.IsCancellationRequested; batch++)
        {
            var ids = Enumerable.Range(0, PerBatch).Select(at => $"s{sender}-b{batch}-{at}").ToArray();
            var body = $"{{\"batch\":[{string.Join(',', ids.Select(id => $$"""{"type":"track","event":"Login","userId":"u{{sender}}","messageId":"{{id}}"}"""))}]}}";
            while (!await IsAcknowledged(client, body))
                await Task.Yield();
            foreach (var id in ids)
                _acknowledged[id] = true;
        }
    }

    static async Task<bool> IsAcknowledged(HttpClient client, string body)
    {
        try
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(new Uri("/v1/batch", UriKind.Relative), content, CancellationToken.None);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException)
        {
            // Nobody listens for a second or two; asking without end would take the processor from who starts.
            using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
            await pause.WaitForNextTickAsync(CancellationToken.None);
            return false;
        }
    }

    static List<string> Stored(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder)!; // it was just written
        using var rows = reader.Rows(1, long.MaxValue);
        var ids = new List<string>();
        while (rows.Next())
        {
            var body = new BodyReader(rows.Row.Body);
            while (body.Next())
            {
                if (body.Field == BodyField.MessageId)
                    ids.Add(Encoding.UTF8.GetString(body.Value));
            }
        }
        return ids;
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>Clients that send each batch again until it is acknowledged, as SDKs do. Each is a customer of its own; every message has an id of its own.</summary>
sealed class RetryingSenders : IDisposable
{
    const int Senders = 8;
    const int PerBatch = 5;

    readonly ConcurrentDictionary<string, bool> _acknowledged = new();
    readonly CancellationTokenSource _stop = new();
    readonly Task[] _work;

    readonly HttpClient _client;

    RetryingSenders(int port, string key)
    {
        _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(20) };
        _client.DefaultRequestHeaders.Authorization = CapturingServer.Basic(key);
        _work = [.. Enumerable.Range(0, Senders).Select(sender => Task.Run(() => Send(sender)))];
    }

    public int Acknowledged => _acknowledged.Count;

    /// <summary>They begin at once, whether or not anybody listens yet.</summary>
    public static RetryingSenders Start(TenantFolder folder, int port)
    {
        new SourceDeclarations(new Documents(folder)).Declare("shop", CollectedFor.OwnCustomers);
        return new(port, new Keys(new HostFolder(folder.Root), TimeProvider.System).AddWrite(folder.Id, "shop").Text);
    }

    /// <summary>Lets the server run until something new is acknowledged: its start takes a second or two.</summary>
    public TimeSpan WaitForNext(ServerProcess server)
    {
        var before = Acknowledged;
        var patience = TimeSpan.FromSeconds(60);
        var begun = TimeProvider.System.GetTimestamp();
        while (Acknowledged == before)
        {
            Assert.True(server.RunsFor(TimeSpan.FromMilliseconds(20)), "The server ended by itself.");
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < patience, "Nothing is acknowledged any more.");
        }
        return TimeProvider.System.GetElapsedTime(begun);
    }

    /// <summary>Each ends when the batch at hand is acknowledged.</summary>
    public async Task Finish()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_work);
    }

    /// <summary>After <see cref="Finish"/>: all that was acknowledged is in the log, in profiles and in journeys, once, and nothing else.</summary>
    /// <returns>The figures, to be read.</returns>
    public async Task<string> AreKeptOnce(TenantFolder folder)
    {
        Assert.Equal([], LogVerification.Run(folder, progress: null, CancellationToken.None).Findings);
        var stored = Stored(folder);
        Assert.Equal(_acknowledged.Keys.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
        using var store = new JourneyStore(folder, new Documents(folder));
        Assert.Equal(stored.Count, (await TestTenant.Of(store)).Coverage.Rows);
        foreach (var sender in Enumerable.Range(0, Senders))
        {
            var found = Assert.IsType<ProfilePageAnswer.Found>(await store.Find($"user_id:u{sender}", phaseModel: null, CancellationToken.None));
            Assert.Equal(stored.Count(id => id.StartsWith($"s{sender}-", StringComparison.Ordinal)), found.Page.Timeline.Count);
        }
        var stats = CaptureStats.Of(folder);
        Assert.Equal((stats.Received, (long)stored.Count), (stats.Stored + stats.Duplicates, stats.Stored));
        return string.Create(CultureInfo.InvariantCulture, $"{_acknowledged.Count} messages acknowledged, each once in the log, in its profile and in the journeys; {stats.Duplicates} were sent again and recognised.");
    }

    /// <summary>Sends one message besides, once; null when nobody answers.</summary>
    public Task<HttpStatusCode?> SendOne(string id) => Post(Batch(Senders, [id]));

    public Task<HttpResponseMessage> Health() => _client.GetAsync(new Uri("/health", UriKind.Relative), CancellationToken.None);

    async Task Send(int sender)
    {
        for (var batch = 0; batch == 0 || !_stop.IsCancellationRequested; batch++)
        {
            var ids = Enumerable.Range(0, PerBatch).Select(at => $"s{sender}-b{batch}-{at}").ToArray();
            while (await Post(Batch(sender, ids)) != HttpStatusCode.OK)
                await Pause();
            foreach (var id in ids)
                _acknowledged[id] = true;
        }
    }

    static string Batch(int sender, IEnumerable<string> ids) =>
        $"{{\"batch\":[{string.Join(',', ids.Select(id => $$"""{"type":"track","event":"Login","userId":"u{{sender}}","messageId":"{{id}}"}"""))}]}}";

    async Task<HttpStatusCode?> Post(string body)
    {
        try
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await _client.PostAsync(new Uri("/v1/batch", UriKind.Relative), content, CancellationToken.None);
            return answer.StatusCode;
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>Nobody listens or takes anything for a second or two; asking without end would take the processor from who starts.</summary>
    static async Task Pause()
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        await pause.WaitForNextTickAsync(CancellationToken.None);
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

    public void Dispose()
    {
        _client.Dispose();
        _stop.Dispose();
    }
}

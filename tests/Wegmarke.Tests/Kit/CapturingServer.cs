using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Privacy;

namespace Wegmarke.Tests.Kit;

/// <summary>The real server with a source that may send, and a key for it.</summary>
sealed class CapturingServer : IAsyncDisposable
{
    public const string Source = "shop-web";

    readonly RunningServer _server;

    CapturingServer(TestTenant tenant, RunningServer server, string key)
    {
        (Tenant, _server, Key) = (tenant, server, key);
        Client = new HttpClient { BaseAddress = new Uri(Url) };
    }

    public TestTenant Tenant { get; }

    public string Key { get; }

    public string Url => _server.App.Urls.First();

    public HttpClient Client { get; }

    public RunningServer Server => _server;

    /// <param name="collected">What the source declares; null = a contract, for analysis.</param>
    /// <param name="rules">How the source is measured; null = as usual.</param>
    /// <param name="settings">Of the server.</param>
    public static async Task<CapturingServer> Start(CollectedFor? collected = null, LiveRules? rules = null, params string[] settings)
    {
        var tenant = new TestTenant();
        new SourceDeclarations(tenant.Documents).Declare(Source, collected ?? CollectedFor.OwnCustomers);
        if (rules is not null)
            new LiveRulesOfSources(tenant.Documents).Save(Source, rules);
        var key = new Keys(new HostFolder(tenant.Folder.Root), TimeProvider.System).AddWrite(tenant.Folder.Id, Source).Text;
        return new(tenant, await RunningServer.Start(tenant.Folder, settings), key);
    }

    /// <summary>Posts the text; what senders send with the key as the user of a Basic authorization, the rest as somebody at this machine.</summary>
    public Task<(int Status, string Body)> Post(string path, string json) =>
        Post(path, new StringContent(json, Encoding.UTF8, "application/json"), path.StartsWith("/v1/", StringComparison.Ordinal) ? Basic(Key) : null);

    public async Task<(int Status, string Body)> Post(string path, HttpContent content, AuthenticationHeaderValue? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Authorization = authorization;
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static AuthenticationHeaderValue Basic(string key) => new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(key + ":")));

    /// <summary>A batch whose messages must all be taken in.</summary>
    public async Task Send(params string[] messages) =>
        Assert.Equal((200, "{\"success\":true}"), await Post("/v1/batch", $"{{\"batch\":[{string.Join(',', messages)}]}}"));

    /// <summary>stored counted duplicate, and what was dropped by reason.</summary>
    public string Stats()
    {
        var stats = CaptureStats.Of(Tenant.Folder);
        Assert.Equal(stats.Received, stats.Stored + stats.CountedOnly + stats.Duplicates + stats.Dropped);
        return string.Join(' ', (string[])
        [
            $"{stats.Received} = {stats.Stored} + {stats.CountedOnly} + {stats.Duplicates}",
            .. stats.Sources.SelectMany(source => source.DroppedBy).OrderBy(dropped => dropped.Key).Select(dropped => $"{dropped.Key} {dropped.Value}"),
        ]);
    }

    public async Task<JsonElement> Profile(string identifier)
    {
        var answer = await _server.Get($"/api/profiles/{identifier}");
        Assert.True(answer.Status == 200, answer.Body);
        return JsonDocument.Parse(answer.Body).RootElement;
    }

    /// <summary>Each contact as its event's touchpoint and the fields asked for.</summary>
    public async Task<string[]> Timeline(string identifier, params string[] fields) =>
    [
        .. (await Profile(identifier)).GetProperty("timeline").EnumerateArray().Select(entry => string.Join(' ', (string[])
        [
            entry.GetProperty("touchpoint").GetString()!, .. fields.Select(field => Field(entry, field)),
        ]).Trim()),
    ];

    static string Field(JsonElement entry, string name) =>
        name == "value" ? $"{entry.GetProperty("value")}" : entry.GetProperty("fields").TryGetProperty(name, out var value) ? value.GetString()! : "-";

    /// <summary>What is said of the customer, as name=value.</summary>
    /// <param name="list">traits, or context for what came along.</param>
    public async Task<string[]> Traits(string identifier, string list = "traits") =>
        [.. (await Profile(identifier)).GetProperty("profile").GetProperty(list).EnumerateArray().Select(trait => $"{trait.GetProperty("name").GetString()}={trait.GetProperty("value").GetString()}")];

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        Tenant.Dispose();
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

/// <summary>The real server, and what a browser does with files there.</summary>
sealed class UploadingServer(RunningServer server) : IAsyncDisposable
{
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    public static async Task<UploadingServer> Start(TestTenant tenant) => new(await RunningServer.Start(tenant.Folder));

    public RunningServer Server => server;

    public async Task<(int Status, JsonElement Body)> Upload(string name, byte[] content, string type = "application/octet-stream")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/imports?name={Uri.EscapeDataString(name)}") { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return Read(await server.Send(request));
    }

    /// <summary>The id of a file that must be taken.</summary>
    public async Task<string> Taken(string name, string content)
    {
        var (status, body) = await Upload(name, Encoding.UTF8.GetBytes(content));
        Assert.True(status == 200, $"{body}");
        return body.GetProperty("id").GetString()!;
    }

    public Task<(int Status, JsonElement Body)> Preview(string id, string choice = "{}") => Post($"/api/imports/{id}/preview", choice);

    public Task<(int Status, JsonElement Body)> Begin(string id, string choice = "{}") => Post($"/api/imports/{id}/start", choice);

    public async Task<(int Status, JsonElement Body)> Delete(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, path);
        return Read(await server.Send(request));
    }

    public async Task<(int Status, JsonElement Body)> Post(string path, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        return Read(await server.Send(request));
    }

    public async Task<(int Status, JsonElement Body)> Put(string path, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        return Read(await server.Send(request));
    }

    public async Task<(int Status, JsonElement Body)> Get(string path) => Read(await server.Get(path));

    /// <summary>The upload as soon as the condition holds.</summary>
    public async Task<JsonElement> Until(string id, Func<JsonElement, bool> holds)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var (status, upload) = await Get($"/api/imports/{id}");
            Assert.Equal((int)HttpStatusCode.OK, status);
            if (holds(upload))
                return upload;
            Assert.True(watch.Elapsed < s_patience, $"It did not come to that: {upload}");
        }
    }

    public Task<JsonElement> UntilEnded(string id) => Until(id, upload => State(upload) is "Done" or "Failed" or "Cancelled");

    public static string State(JsonElement upload) => upload.GetProperty("state").GetString()!;

    /// <summary>stored + updated + duplicates + rejected = read.</summary>
    public static string Counts(JsonElement upload)
    {
        var outcome = upload.GetProperty("outcome");
        return $"{outcome.GetProperty("stored")} + {outcome.GetProperty("updated")} + {outcome.GetProperty("duplicates")} + {outcome.GetProperty("rejected")} = {outcome.GetProperty("read")}";
    }

    static (int, JsonElement) Read(RunningServer.Answer answer) => (answer.Status, answer.Body.Length == 0 ? default : JsonDocument.Parse(answer.Body).RootElement);

    public ValueTask DisposeAsync() => server.DisposeAsync();
}

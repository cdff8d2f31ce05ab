using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.Clients;

/// <summary>Stands between a client and the server, hands everything on as it is, and keeps what was sent; also gives a browser its page.</summary>
sealed class RecordingProxy : IAsyncDisposable
{
    static readonly string[] s_ownHeaders = ["Host", "Content-Length", "Transfer-Encoding", "Connection"];

    readonly WebApplication _app;
    readonly HttpClient _server;
    readonly ConcurrentQueue<JsonElement> _bodies = new();

    RecordingProxy(WebApplication app, string server) => (_app, _server) = (app, new HttpClient { BaseAddress = new Uri(server) });

    public string Url => _app.Urls.First();

    /// <summary>Every message that was sent, in the order of its request; a batch's sent-at is not among its fields.</summary>
    public IReadOnlyList<JsonElement> Messages =>
        [.. _bodies.SelectMany(body => body.TryGetProperty("batch", out var batch) ? batch.EnumerateArray().ToArray() : [body])];

    public ConcurrentBag<string> Encodings { get; } = [];

    public static async Task<RecordingProxy> Start(string server)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var proxy = new RecordingProxy(app, server);
        app.Run(proxy.HandOn);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return proxy;
    }

    async Task HandOn(HttpContext context)
    {
        var bytes = await Bytes(context.Request.Body);
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), $"{context.Request.Path}{context.Request.QueryString}") { Content = new ByteArrayContent(bytes) };
        request.Headers.Host = context.Request.Host.Value;
        foreach (var (name, values) in context.Request.Headers.Where(header => !s_ownHeaders.Contains(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.ToArray()))
                request.Content.Headers.TryAddWithoutValidation(name, values.ToArray());
        }
        if (context.Request.Method == "POST")
            await Keep(bytes, $"{context.Request.Headers.ContentEncoding}");
        using var response = await _server.SendAsync(request);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(header => !s_ownHeaders.Contains(header.Key)))
            context.Response.Headers[name] = values.ToArray();
        if (context.Request.Method != "OPTIONS")
            await response.Content.CopyToAsync(context.Response.Body);
    }

    async Task Keep(byte[] bytes, string encoding)
    {
        Encodings.Add(encoding);
        _bodies.Enqueue(JsonDocument.Parse(encoding == "gzip" ? await Bytes(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)) : bytes).RootElement);
    }

    static async Task<byte[]> Bytes(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _server.Dispose();
    }
}

using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Wegmarke.Server;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Kit;

/// <summary>The real server on a socket of its own.</summary>
sealed class RunningServer : IAsyncDisposable
{
    readonly HttpClient _client;

    RunningServer(WebApplication app)
    {
        App = app;
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public WebApplication App { get; }

    public static async Task<RunningServer> Start(TenantFolder folder, params string[] settings)
    {
        var app = WegmarkeServer.Build(["--dir", folder.Root, "--tenant", folder.Id.Value, "--urls", "http://127.0.0.1:0", .. settings]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public async Task<Answer> Get(string path, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        return await Send(request);
    }

    public async Task<Answer> Send(HttpRequestMessage request)
    {
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return await Answer.Of(response);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await App.DisposeAsync();
    }

    public sealed record Answer(int Status, string ContentType, string Body, string? Location, HttpResponseHeaders Headers)
    {
        /// <summary>What comes for ever is not waited for.</summary>
        public static async Task<Answer> Of(HttpResponseMessage response) => new(
            (int)response.StatusCode, $"{response.Content.Headers.ContentType}",
            response.Content.Headers.ContentType?.MediaType == "text/event-stream" ? "" : await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            response.Headers.Location?.OriginalString, response.Headers);

        /// <summary>Addresses that the page links to, as a browser reads them.</summary>
        public IEnumerable<string> Links => System.Text.RegularExpressions.Regex.Matches(Body, "\\shref=\"([^\"]*)\"").Select(link => WebUtility.HtmlDecode(link.Groups[1].Value));
    }
}

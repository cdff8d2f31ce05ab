using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Wegmarke.Tests.Kit;

/// <summary>Somebody at a browser: keeps cookies, asks for pages, sends the forms that the last page held.</summary>
sealed partial class Browser : IDisposable
{
    readonly HttpClient _client;
    readonly string _origin;
    string _proof = "";

    public Browser(RunningServer server)
    {
        _origin = server.App.Urls.First();
        _client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = new(_origin) };
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public CookieContainer Cookies { get; } = new();

    public Task<RunningServer.Answer> Get(string path) => Send(new(HttpMethod.Get, path));

    public Task<RunningServer.Answer> Submit(string path, params (string Name, string Value)[] fields) =>
        Send(new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([.. fields.Append(("antiforgery", _proof)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]) });

    /// <summary>As the scripts of a page ask.</summary>
    public Task<RunningServer.Answer> Ask(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        if (method != HttpMethod.Get)
            request.Content = JsonContent.Create(new { });
        request.Headers.TryAddWithoutValidation("X-Antiforgery", _proof);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        return Send(request);
    }

    public async Task<RunningServer.Answer> SignIn(string name, string password)
    {
        var answer = await Submit("/sign-in", ("name", name), ("password", password));
        if (answer.Status == 302)
            await Get("/account");
        return answer;
    }

    async Task<RunningServer.Answer> Send(HttpRequestMessage request)
    {
        if (request.Method != HttpMethod.Get)
            request.Headers.TryAddWithoutValidation("Origin", _origin);
        using (request)
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            var answer = await RunningServer.Answer.Of(response);
            if (Proof().Match(answer.Body) is { Success: true } proof)
                _proof = proof.Groups[1].Value;
            return answer;
        }
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"antiforgery\" value=\"([^\"]*)\"")]
    private static partial Regex Proof();
}

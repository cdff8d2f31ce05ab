using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Wegmarke.Access;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class LimitsTests : IDisposable
{
    const string Ada = "ada@example.org";
    const string Password = "vier Wörter am Stück";

    readonly TestTenant _tenant = new();

    [Fact]
    public async Task Who_signs_in_too_often_is_told_when_to_come_again()
    {
        await using var server = await RunningServer.Start(_tenant.Folder, "--names", "wegmarke.example.org");
        using var browser = new Browser(server);
        RunningServer.Answer answer;
        var tries = 0;
        do
        {
            answer = await browser.Submit("/sign-in/code", ("code", "123456"));
        }
        while (++tries < 60 && answer.Status == 401);

        Assert.Equal(429, answer.Status);
        Assert.InRange(tries, 31, 45);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_key_that_asks_too_often_is_told_when_to_come_again_and_others_are_not()
    {
        await using var server = await RunningServer.Start(_tenant.Folder);
        var keys = new Keys(new HostFolder(_tenant.Folder.Root), TimeProvider.System);
        var (busy, calm) = (keys.AddRead(TenantId.Main, Right.Read).Text, keys.AddRead(TenantId.Main, Right.Read).Text);

        var answers = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(_ => Ask(server, busy)));

        Assert.Contains(429, answers.Select(answer => answer.Status));
        Assert.Equal(200, (await Ask(server, calm)).Status);
    }

    /// <summary>By its head alone: whoever sends on after the answer loses the connection.</summary>
    [Fact]
    public async Task A_body_that_is_too_large_is_refused_before_it_comes()
    {
        await using var server = await RunningServer.Start(_tenant.Folder);
        var address = new Uri(server.App.Urls.First());
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);

        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /api/segments/preview HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {11 << 20}\r\n\r\n"), TestContext.Current.CancellationToken);
        using var answer = new StreamReader(connection.GetStream());

        Assert.StartsWith("HTTP/1.1 413 ", await answer.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_says_what_browsers_may_do_with_it()
    {
        await using var server = await RunningServer.Start(_tenant.Folder, "--names", "wegmarke.example.org");
        foreach (var path in (string[])["/sign-in", "/api/segments", "/nothing", "/health", "/openapi/v1.json"])
        {
            var headers = (await server.Get(path)).Headers;
            Assert.Equal(
                ["DENY", "same-origin", "same-origin", "max-age=31536000", "no-referrer", "nosniff"],
                ((string[])["X-Frame-Options", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Strict-Transport-Security", "Referrer-Policy", "X-Content-Type-Options"]).Select(name => headers.GetValues(name).Single()));
            Assert.Contains("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("script-src 'unsafe", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    /// <summary>The real program at its most talkative, and everything secret that goes through it.</summary>
    [Fact]
    public async Task No_secret_is_in_a_log()
    {
        var (users, keys) = (new Users(new HostFolder(_tenant.Folder.Root), TimeProvider.System), new Keys(new HostFolder(_tenant.Folder.Root), TimeProvider.System));
        var (link, read) = (users.Add(Ada, new(TenantId.Main, Role.Administrator))!.Path, keys.AddRead(TenantId.Main, Right.Read).Text);
        var secrets = new List<string> { link["/join/".Length..], read, Password, "ein falsches Passwort", "Geheimrat", "geheimrat" };
        using var program = Process.Start(new ProcessStartInfo("dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "Wegmarke.Server.dll"), "--dir", _tenant.Folder.Root, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Trace"])
        { RedirectStandardOutput = true })!;
        var (address, log) = (await Address(program.StandardOutput), program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        using var cookies = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(cookies) { BaseAddress = new(address) };

        await Send(client, link, ("password", Password), ("again", Password));
        await Send(client, "/sign-in", ("name", Ada), ("password", "ein falsches Passwort"));
        await Send(client, "/sign-in", ("name", Ada), ("password", Password));
        await Send(client, "/v1/track", ("writeKey", read));
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/api/segments") { Headers = { Authorization = new("Bearer", read) } };
        using var answered = await client.SendAsync(asked, TestContext.Current.CancellationToken);
        foreach (var path in (string[])["/api/profiles?search=Geheimrat", "/api/profiles/email:geheimrat@example.org", "/api/profiles/email:geheimrat@example.org/events"])
            using (await client.GetAsync(path, TestContext.Current.CancellationToken)) { }
        secrets.AddRange(cookies.CookieContainer.GetAllCookies().Select(cookie => cookie.Value));
        using var stop = Process.Start("kill", ["-TERM", program.Id.ToString(CultureInfo.InvariantCulture)]);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        Assert.Contains("dbug:", await log, StringComparison.Ordinal);
        Assert.Equal(7, secrets.Count);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, log.GetAwaiter().GetResult(), StringComparison.Ordinal));
    }

    /// <summary>The framework says where it listens before anybody asks.</summary>
    static async Task<string> Address(StreamReader output)
    {
        while (await output.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var at && line.Contains("/join/", StringComparison.Ordinal))
                return line[at..line.IndexOf("/join/", StringComparison.Ordinal)];
        }
        throw new InvalidOperationException("The program ended before it said where it listens.");
    }

    static async Task Send(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await client.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    static async Task<RunningServer.Answer> Ask(RunningServer server, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await server.Send(request);
    }

    public void Dispose() => _tenant.Dispose();
}

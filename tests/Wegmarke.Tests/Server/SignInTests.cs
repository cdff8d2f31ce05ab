using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Wegmarke.Access;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed partial class SignInTests : IAsyncLifetime
{
    const string Ada = "ada@example.org";
    const string Password = "vier Wörter am Stück";

    readonly TestTenant _tenant = new();
    RunningServer _server = null!;
    Users _users = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start(_tenant.Folder);
        // At every request, so that whatever ends a session shows at once.
        _server.App.Services.GetRequiredService<IOptions<SecurityStampValidatorOptions>>().Value.ValidationInterval = TimeSpan.Zero;
        _users = new(new HostFolder(_tenant.Folder.Root), TimeProvider.System);
    }

    [Fact]
    public async Task The_first_administrator_joins_by_a_link_that_is_good_once_and_from_then_on_all_sign_in()
    {
        using var browser = new Browser(_server);
        var link = _server.App.Services.GetRequiredService<Invitations>().FirstAdministrator()!.Path;
        Assert.Equal(200, (await browser.Get("/")).Status);

        var (asked, joined, again) = (await browser.Get(link), await Join(browser, link, ("name", Ada)), await Join(browser, link, ("name", "eve@example.org")));
        var closed = await browser.Get("/customers?id=1");
        var signedIn = await browser.SignIn(Ada, Password);

        Assert.Contains("Sie richten Wegmarke ein.", asked.Body, StringComparison.Ordinal);
        Assert.Contains("Melden Sie sich jetzt damit an.", joined.Body, StringComparison.Ordinal);
        Assert.Equal(404, again.Status);
        Assert.Equal((302, "/sign-in?back=%2Fcustomers%3Fid%3D1"), (closed.Status, closed.Location));
        Assert.Equal((302, "/"), (signedIn.Status, signedIn.Location));
        Assert.Contains(Ada, (await browser.Get("/")).Body, StringComparison.Ordinal);
        Assert.Equal([new Membership(Tenant: null, Role.Administrator)], _users.Find(Ada)!.Memberships);
        Assert.Null(_server.App.Services.GetRequiredService<Invitations>().FirstAdministrator());
    }

    [Theory]
    [InlineData("kurz", "kurz", "Das Passwort ist zu kurz: es braucht mindestens 12 Zeichen.")]
    [InlineData("aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaa", "Das Passwort wiederholt nur wenige Zeichen.")]
    [InlineData("eberhard.mustermann1", "eberhard.mustermann1", "Das Passwort besteht fast nur aus Ihrem Namen.")]
    [InlineData(Password, Password + "!", "Die beiden Passwörter sind verschieden.")]
    public async Task A_password_that_is_not_taken_leaves_the_link_good(string password, string again, string message)
    {
        using var browser = new Browser(_server);
        var link = _users.Add("eberhard.mustermann@example.org", new(TenantId.Main, Role.Viewer))!.Path;

        var refused = await browser.Submit(link, ("password", password), ("again", again));
        var joined = await Join(browser, link);

        Assert.Equal(400, refused.Status);
        Assert.Contains(message, WebUtility.HtmlDecode(refused.Body), StringComparison.Ordinal);
        Assert.Equal(200, joined.Status);
    }

    [Fact]
    public async Task A_second_factor_is_asked_for_from_then_on_and_recovery_codes_open_once()
    {
        using var browser = await SignedIn(Ada, Role.Analyst);
        var account = await browser.Get("/account");
        var secret = Secret().Match(account.Body).Groups[1].Value;
        Assert.Equal(400, (await browser.Submit("/account/second-factor", ("code", "000000"))).Status);
        var codes = RecoveryCode().Matches((await browser.Submit("/account/second-factor", ("code", Authenticator.Code(secret, TimeProvider.System.GetUtcNow())))).Body).Select(code => code.Groups[1].Value).ToArray();
        var on = await browser.Get("/account");

        Assert.Equal(10, codes.Length);
        Assert.Contains("Noch 10 Wiederherstellungscodes.", WebUtility.HtmlDecode(on.Body), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, on.Body, StringComparison.Ordinal);
        Assert.Equal((200, 302), await WithSecondFactor(("code", Authenticator.Code(secret, TimeProvider.System.GetUtcNow()))));
        Assert.Equal((200, 401), await WithSecondFactor(("code", "123456")));
        Assert.Equal((200, 302), await WithSecondFactor(("recovery", codes[0])));
        Assert.Equal((200, 401), await WithSecondFactor(("recovery", codes[0])));
        foreach (var file in Directory.GetFiles(_tenant.Folder.Root, "host.db*"))
            Assert.DoesNotContain(codes[1], await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_guesses_learns_nothing_and_is_shut_out_for_a_while()
    {
        using var browser = await SignedIn(Ada, Role.Viewer);
        using var other = new Browser(_server);

        var (wrong, unknown) = (await other.SignIn(Ada, "nicht das richtige"), await other.SignIn("eve@example.org", Password));
        for (var guess = 0; guess < 4; guess++)
            await other.SignIn(Ada, $"geraten {guess}");
        var right = await other.SignIn(Ada, Password);

        Assert.Equal((401, wrong.Body, wrong.Body), (wrong.Status, unknown.Body, right.Body));
        Assert.Equal(200, (await browser.Get("/")).Status);
    }

    [Fact]
    public async Task Who_is_shut_out_or_loses_a_role_is_out_of_what_is_open_already()
    {
        using var browser = await SignedIn(Ada, Role.Analyst);
        Assert.Equal(404, (await browser.Ask(HttpMethod.Get, "/api/profiles/1")).Status);

        _users.SetRole(Ada, TenantId.Main, Role.Viewer);
        Remember();
        Assert.Equal(403, (await browser.Ask(HttpMethod.Get, "/api/profiles/1")).Status);
        _users.Lock(Ada);
        Remember();
        Assert.Equal(401, (await browser.Ask(HttpMethod.Get, "/api/profiles/1")).Status);
        Assert.Equal(401, (await browser.SignIn(Ada, Password)).Status);
    }

    [Fact]
    public async Task Signed_in_only_a_page_of_this_server_changes_something()
    {
        using var browser = await SignedIn(Ada, Role.Administrator);
        using var forged = new HttpClient(new HttpClientHandler { CookieContainer = browser.Cookies, AllowAutoRedirect = false }) { BaseAddress = new(_server.App.Urls.First()) };

        using var without = await forged.PostAsync("/users", new FormUrlEncodedContent([new("name", "eve@example.org"), new("role", "viewer")]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, without.StatusCode);
        Assert.Null(_users.Find("eve@example.org"));
    }

    [Theory]
    [InlineData("/customers?id=1", "/customers?id=1")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("/a\\..\\b", "/")]
    [InlineData("", "/")]
    public async Task Signing_in_leads_to_this_server(string back, string to)
    {
        using var browser = await SignedIn(Ada, Role.Viewer);

        Assert.Equal(to, (await browser.Submit("/sign-in", ("name", Ada), ("password", Password), ("back", back))).Location);
    }

    [Fact]
    public async Task What_lets_in_is_kept_from_scripts_and_other_sites()
    {
        using var browser = await SignedIn(Ada, Role.Viewer);
        var cookies = (await browser.SignIn(Ada, Password)).Headers.GetValues("Set-Cookie").ToArray();

        Assert.All(cookies, cookie => Assert.Matches("^wegmarke(-[a-z-]+)?=.*; path=/; samesite=(lax|strict); httponly$", cookie));
    }

    [Fact]
    public async Task Where_others_reach_the_server_nobody_is_let_in_for_sitting_there_and_cookies_go_over_tls_only()
    {
        await using var server = await RunningServer.Start(_tenant.Folder, "--names", "wegmarke.example.org");
        using var browser = new Browser(server);
        await Join(browser, _users.Add(Ada, new(TenantId.Main, Role.Viewer))!.Path);

        Assert.Equal(302, (await browser.Get("/")).Status);
        Assert.Equal((401, 421), ((await server.Get("/api/segments", "wegmarke.example.org")).Status, (await server.Get("/api/segments", "evil.example")).Status));
        var cookies = (await browser.Submit("/sign-in", ("name", Ada), ("password", Password))).Headers.GetValues("Set-Cookie");
        Assert.Matches("^__Host-wegmarke=.*; path=/; secure; samesite=lax; httponly$", Assert.Single(cookies));
    }

    [Fact]
    public async Task An_administrator_invites_and_rules_only_over_own_tenants()
    {
        using var browser = await SignedIn(Ada, Role.Administrator);
        await browser.Get("/users");
        var invited = await browser.Submit("/users", ("name", "ben@example.org"), ("role", "editor"));
        _users.Add("root@example.org", new(Tenant: null, Role.Administrator));
        _users.Add("cleo@example.org", new(new TenantId("other"), Role.Viewer));
        _users.Add("dora@example.org", new(TenantId.Main, Role.Viewer));
        _users.Add("dora@example.org", new(new TenantId("other"), Role.Viewer));

        Assert.Matches("/join/wm_l_[A-Za-z0-9_-]{43}</code>", invited.Body);
        Assert.Equal(400, (await browser.Submit("/users/lock", ("name", "root@example.org"))).Status);
        Assert.Equal(400, (await browser.Submit("/users/link", ("name", "dora@example.org"))).Status);
        Assert.Equal(400, (await browser.Submit("/users/role", ("name", "cleo@example.org"), ("role", "editor"))).Status);
        Assert.Equal(302, (await browser.Submit("/users/role", ("name", "dora@example.org"), ("role", "none"))).Status);
        Assert.Equal(302, (await browser.Submit("/users/lock", ("name", "ben@example.org"))).Status);
        var page = await browser.Get("/users");
        Assert.DoesNotContain("cleo@", page.Body, StringComparison.Ordinal);
        Assert.Equal([new Membership(new TenantId("other"), Role.Viewer)], _users.Find("dora@example.org")!.Memberships);
        Assert.True(_users.Find("ben@example.org")!.IsLocked);
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions_and_this_one_goes_on()
    {
        using var browser = await SignedIn(Ada, Role.Viewer);
        await browser.Get("/account");

        Assert.Equal(400, (await browser.Submit("/account/password", ("old", "falsch"), ("password", "ein neues langes Wort"))).Status);
        Assert.Equal(200, (await browser.Submit("/account/password", ("old", Password), ("password", "ein neues langes Wort"))).Status);
        Assert.Equal(200, (await browser.Get("/")).Status);
        using var other = new Browser(_server);
        Assert.Equal((401, 302), ((await other.SignIn(Ada, Password)).Status, (await other.SignIn(Ada, "ein neues langes Wort")).Status));
        await browser.Get("/account");
        Assert.Equal(302, (await browser.Submit("/sign-out")).Status);
        Assert.Equal(302, (await browser.Get("/")).Status);
    }

    async Task<(int Password, int Factor)> WithSecondFactor((string, string) factor)
    {
        using var browser = new Browser(_server);
        return ((await browser.SignIn(Ada, Password)).Status, (await browser.Submit("/sign-in/code", factor)).Status);
    }

    async Task<Browser> SignedIn(string name, Role role)
    {
        var browser = new Browser(_server);
        await Join(browser, _users.Add(name, new(TenantId.Main, role))!.Path);
        await browser.SignIn(name, Password);
        return browser;
    }

    static Task<RunningServer.Answer> Join(Browser browser, string link, params (string, string)[] more) =>
        browser.Submit(link, [("password", Password), ("again", Password), .. more]);

    /// <summary>As the server does by itself within <see cref="AccessFeature.LongestMemory"/>.</summary>
    void Remember() => _server.App.Services.GetRequiredService<LiveUsers>().Forget();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _tenant.Dispose();
    }

    [GeneratedRegex("<code>([A-Z2-7 ]+)</code>")]
    private static partial Regex Secret();

    [GeneratedRegex("<li>([A-Z0-9]{5}-[A-Z0-9]{5})</li>")]
    private static partial Regex RecoveryCode();
}

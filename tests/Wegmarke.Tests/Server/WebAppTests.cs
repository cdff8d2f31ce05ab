using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class WebAppTests
{
    const string Page = "<!doctype html><title>App</title>";
    const string Script = "export const app = 1;";

    [Theory]
    [InlineData("/app")]
    [InlineData("/app/")]
    [InlineData("/app/maps/linear?lang=en")]
    [InlineData("/app/customers/customer_number:1001")]
    [InlineData("/app/index.html")]
    public async Task Every_address_of_the_app_is_its_page(string path)
    {
        using var built = Built();
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder, "--webroot", built.Path);

        var answer = await server.Get(path);

        Assert.Equal((200, "text/html; charset=utf-8", Page, "no-store"), (answer.Status, answer.ContentType, answer.Body, $"{answer.Headers.CacheControl}"));
    }

    [Fact]
    public async Task Each_tenant_has_the_app_below_its_own_path()
    {
        using var built = Built();
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder, "--webroot", built.Path);

        Assert.Equal((200, Page), await server.Get("/t/main/app/maps") is var answer ? (answer.Status, answer.Body) : default);
    }

    [Fact]
    public async Task The_app_runs_its_own_scripts_and_nothing_else_while_all_other_pages_run_none()
    {
        using var built = Built();
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder, "--webroot", built.Path);

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Policy(await server.Get("/app/maps")));
        foreach (var path in (string[])["/", "/api/catalogue", "/application", "/nothing"])
            Assert.DoesNotContain("script-src", Policy(await server.Get(path)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_named_after_its_content_is_kept_and_sent_packed_to_whoever_unpacks_it()
    {
        using var built = Built();
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder, "--webroot", built.Path);

        var plain = await server.Get("/app/assets/app-1.js");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/app/assets/app-1.js");
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        var packed = await server.Send(request);

        Assert.Equal((200, "text/javascript", Script, "public, max-age=31536000, immutable"), (plain.Status, plain.ContentType, plain.Body, $"{plain.Headers.CacheControl}"));
        Assert.Equal((200, "packed", "Accept-Encoding"), (packed.Status, packed.Body, $"{packed.Headers.Vary}"));
    }

    [Theory]
    [InlineData("/app/assets/gone-2.js")]
    [InlineData("/app/assets/..%2F..%2Fsecret.txt")]
    [InlineData("/app/assets/%2e%2e/%2e%2e/secret.txt")]
    public async Task What_was_not_built_is_not_there(string path)
    {
        using var outside = new TemporaryFolder();
        outside.File("secret.txt", "secret");
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder, "--webroot", Directory.CreateDirectory(Path.Combine(outside.Path, "built")).FullName);

        var answer = await server.Get(path);

        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
        Assert.NotEqual(200, answer.Status);
    }

    [Fact]
    public async Task A_server_without_the_app_says_how_to_get_it()
    {
        using var empty = new TemporaryFolder();
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder, "--webroot", empty.Path);

        var answer = await server.Get("/app");

        Assert.Equal(404, answer.Status);
        Assert.Equal(
            "The web app was not built. Install Node.js 20 or newer with npm, and run './do build'.",
            JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString());
    }

    static TemporaryFolder Built()
    {
        var folder = new TemporaryFolder();
        folder.File("index.html", Page);
        Directory.CreateDirectory(Path.Combine(folder.Path, "assets"));
        folder.File("assets/app-1.js", Script);
        folder.File("assets/app-1.js.gz", "packed");
        return folder;
    }

    static string Policy(RunningServer.Answer answer) => Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
}

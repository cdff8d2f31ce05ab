using System.Text.Json;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class TenantPathTests
{
    [Fact]
    public async Task Each_tenant_answers_below_its_own_path_and_the_first_one_without()
    {
        using var root = new TemporaryFolder();
        await using var server = await TwoTenants(root);

        foreach (var (prefix, health, unmapped) in new[] { ("", "main 4", "main-only"), ("/t/other", "other 1", "other-only"), ("/t/main", "main 4", "main-only") })
            Assert.Equal((health, unmapped), (await Health(server, $"{prefix}/health"), await Unmapped(server, $"{prefix}/api")));
    }

    [Theory]
    [InlineData("/t/nobody/")]
    [InlineData("/t/nobody/api/touchpoints")]
    [InlineData("/t/..%2Fother/health")]
    [InlineData("/t/MAIN/health")]
    [InlineData("/t/")]
    [InlineData("/t")]
    public async Task A_tenant_that_is_not_there_is_not_found_whatever_is_asked(string path)
    {
        using var root = new TemporaryFolder();
        await using var server = await TwoTenants(root);

        var answer = await server.Get(path);

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task Pages_lead_to_the_other_tenants_and_else_stay_with_their_own()
    {
        using var root = new TemporaryFolder();
        await using var server = await TwoTenants(root);

        var page = await server.Get("/t/other/?lang=en");

        Assert.Contains("""<a href="/?lang=en">main</a>""", page.Body, StringComparison.Ordinal);
        Assert.Contains("""<a href="/t/other/?lang=en" aria-current="true">Haus &amp; Hof</a>""", page.Body, StringComparison.Ordinal);
        Assert.Contains("""<form action="/t/other/customers" """, page.Body, StringComparison.Ordinal);
        var own = page.Links.Where(link => link != "/?lang=en" && link[0] != '#').ToArray();
        Assert.NotEmpty(own);
        Assert.All(own, link => Assert.StartsWith("/t/other/", link, StringComparison.Ordinal));
        foreach (var link in own)
            Assert.Equal(200, (await server.Get(link)).Status);
    }

    [Fact]
    public async Task A_customer_of_one_tenant_is_unknown_to_the_other()
    {
        using var root = new TemporaryFolder();
        await using var server = await TwoTenants(root);

        Assert.Equal("200 404 404", $"{(await server.Get("/t/other/api/profiles/8888")).Status} {(await server.Get("/api/profiles/8888")).Status} {(await server.Get("/customers?id=8888")).Status}");
    }

    [Fact]
    public async Task What_is_damaged_in_one_tenant_does_not_touch_the_pages_of_another()
    {
        using var root = new TemporaryFolder();
        await using var server = await TwoTenants(root);
        new Documents(new(root.Path, new("other"))).Save("storage.settings", "tenant", expectedVersion: 1, schema: 1, "no JSON");

        var page = await server.Get("/?lang=en");

        Assert.Equal(200, page.Status);
        Assert.Contains("""<a href="/t/other/?lang=en">other</a>""", page.Body, StringComparison.Ordinal);
    }

    static async Task<RunningServer> TwoTenants(TemporaryFolder root)
    {
        using var main = await new TestTenant(root.Path, "main").Import(Samples.Small.Replace("website-visit", "main-only", StringComparison.Ordinal) + "\n");
        using var other = await new TestTenant(root.Path, "other").Import("customer,time,touchpoint\n8888,2024-03-01T10:00:00Z,other-only\n");
        (TenantSettings.Of(other.Documents) with { Name = "Haus & Hof" }).Save(other.Documents);
        return await RunningServer.Start(main.Folder);
    }

    static async Task<string> Health(RunningServer server, string path)
    {
        var health = JsonDocument.Parse((await server.Get(path)).Body).RootElement;
        return $"{health.GetProperty("tenant").GetString()} {health.GetProperty("lastSequence").GetInt64()}";
    }

    static async Task<string> Unmapped(RunningServer server, string api) =>
        string.Join(',', JsonDocument.Parse((await server.Get($"{api}/touchpoints")).Body).RootElement.GetProperty("unmapped").EnumerateArray().Select(name => name.GetProperty("name").GetString()));
}

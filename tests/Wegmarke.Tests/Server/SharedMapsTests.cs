using System.Net.Http.Json;
using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class SharedMapsTests
{
    const string Document = """{ "name": "Karte", "steps": [{ "id": "a", "phase": "awareness", "name": "Erster Schritt" }] }""";

    [Fact]
    public async Task A_link_shows_its_drawing_to_somebody_who_is_not_let_in_and_nothing_else()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var path = await Made(server, new { map = "linear", name = "Agentur", days = 7 });
        var page = await FromOutside(server, path);

        Assert.Equal((200, "text/html; charset=utf-8"), (page.Status, page.ContentType));
        Assert.Contains("<svg", page.Body, StringComparison.Ordinal);
        Assert.All(page.Links, link => Assert.StartsWith("#", link, StringComparison.Ordinal));
        Assert.DoesNotMatch("<a |<script|<form|/app|/api/|customer_number", page.Body);
        Assert.Equal("noindex, nofollow, noarchive", page.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline'; font-src data:;", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(401, (await FromOutside(server, "/api/maps/linear")).Status);
    }

    [Fact]
    public async Task Unknown_and_revoked_links_and_those_to_a_deleted_map_answer_the_same_to_the_letter()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        await Send(server, HttpMethod.Put, "/api/maps/karte", JsonElement.Parse(Document));
        var (toForm, toMap) = (await Made(server, new { map = "heatmap" }), await Made(server, new { map = "karte" }));
        Assert.Contains("Erster Schritt", (await FromOutside(server, toMap)).Body, StringComparison.Ordinal);

        var listed = (await Send(server, HttpMethod.Get, "/api/shares")).EnumerateArray().ToArray();
        Assert.Equal(["karte", "heatmap"], listed.OrderByDescending(share => share.GetProperty("map").GetString()).Select(share => share.GetProperty("map").GetString()));
        Assert.DoesNotContain("wm_s_", string.Concat(listed), StringComparison.Ordinal);
        var form = listed.First(share => share.GetProperty("map").GetString() == "heatmap").GetProperty("id").GetString();
        Assert.False((await Send(server, HttpMethod.Delete, $"/api/shares/{form}")).GetProperty("isLive").GetBoolean());
        using var deletion = new HttpRequestMessage(HttpMethod.Delete, "/api/maps/karte");
        deletion.Headers.TryAddWithoutValidation("If-Match", "*");
        Assert.Equal(204, (await server.Send(deletion)).Status);

        var unknown = await FromOutside(server, $"/shared/wm_s_{new string('A', 43)}");
        Assert.Equal(404, unknown.Status);
        foreach (var path in (string[])[toForm, toMap, "/shared/anything"])
            Assert.Equal((path, 404, unknown.Body), (path, (await FromOutside(server, path)).Status, (await FromOutside(server, path)).Body));
    }

    [Fact]
    public async Task A_form_is_shared_with_its_filter_and_in_its_language()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var page = await FromOutside(server, await Made(server, new { map = "heatmap", filter = "?from=2031-01-01", lang = "en" }));

        Assert.Contains("<html lang=\"en\">", page.Body, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", page.Body, StringComparison.Ordinal);
        Assert.NotEqual(page.Body, (await FromOutside(server, await Made(server, new { map = "heatmap", lang = "en" }))).Body);
    }

    [Fact]
    public async Task What_cannot_be_drawn_is_told_to_who_makes_the_link()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        Assert.Equal(404, await Refused(server, new { map = "nirgends" }));
        Assert.Equal(400, await Refused(server, new { map = "linear", filter = "segment=nirgends" }));
        Assert.Equal(400, await Refused(server, new { map = "linear", filter = "format=json" }));
        Assert.Equal(400, await Refused(server, new { map = "linear", filter = "phases=nirgends" }));
        Assert.Equal(400, await Refused(server, new { map = "linear", filter = "steps=newsletter" }));
        Assert.Equal(400, await Refused(server, new { map = "linear", days = 366 }));
        Assert.Equal(400, await Refused(server, new { map = "linear", lang = "fr" }));
        Assert.Empty((await Send(server, HttpMethod.Get, "/api/shares")).EnumerateArray());
    }

    [Fact]
    public async Task A_link_that_is_opened_all_the_time_is_told_to_wait()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        var path = await Made(server, new { map = "linear" });

        var statuses = new List<int>();
        // Its reserve, and what comes back while it is used up.
        for (var time = 0; time < 2_000 && !statuses.Contains(429); time++)
            statuses.Add((await FromOutside(server, path)).Status);

        Assert.Equal([200, 429], statuses.Distinct());
        Assert.True(statuses.Count > 60, $"{statuses.Count}");
    }

    static async Task<string> Made(RunningServer server, object wanted) => (await Send(server, HttpMethod.Post, "/api/shares", wanted)).GetProperty("path").GetString()!;

    static async Task<int> Refused(RunningServer server, object wanted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/shares") { Content = await WithLength(wanted) };
        return (await server.Send(request)).Status;
    }

    static async Task<JsonElement> Send(RunningServer server, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : await WithLength(body) };
        var answer = await server.Send(request);
        Assert.True(answer.Status < 300, $"{path}: {answer.Status} {answer.Body}");
        return JsonElement.Parse(answer.Body);
    }

    static async Task<HttpContent> WithLength(object body)
    {
        var content = JsonContent.Create(body);
        await content.LoadIntoBufferAsync(TestContext.Current.CancellationToken);
        return content;
    }

    /// <summary>As a proxy sends on what comes from elsewhere: nobody at this machine, and without a key.</summary>
    static async Task<RunningServer.Answer> FromOutside(RunningServer server, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");
        return await server.Send(request);
    }
}

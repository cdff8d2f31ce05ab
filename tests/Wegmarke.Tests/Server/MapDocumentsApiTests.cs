using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class MapDocumentsApiTests
{
    const string Body = """{ "name": "Karte", "steps": [{ "id": "a", "phase": "awareness", "name": "NAME" }], "ideal": ["newsletter"] }""";

    [Fact]
    public async Task A_map_is_created_changed_compared_deleted_and_restored_by_its_versions()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };

        Assert.Equal((201, "\"1\""), await Send(client, HttpMethod.Post, "/api/maps?id=karte", Named("Eins")));
        Assert.Equal((200, "\"2\""), await Send(client, HttpMethod.Put, "/api/maps/karte?note=warum", Named("Zwei"), "\"1\""));
        Assert.Equal("Zwei", (await Json(client, "/api/maps/karte")).GetProperty("steps")[0].GetProperty("name").GetString());
        Assert.Equal("Eins", (await Json(client, "/api/maps/karte/versions/1")).GetProperty("steps")[0].GetProperty("name").GetString());
        Assert.Equal(["Schritt „Zwei“, Name: „Eins“ wird „Zwei“"], (await Json(client, "/api/maps/karte/diff?from=1&to=2")).GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString()));
        Assert.Equal(["", "warum"], (await Json(client, "/api/maps/karte/versions")).EnumerateArray().Select(version => version.GetProperty("note").GetString()));
        Assert.Equal("karte", Assert.Single((await Json(client, "/api/maps")).EnumerateArray()).GetProperty("id").GetString());
        Assert.StartsWith("<svg", await client.GetStringAsync("/api/maps/karte/drawing?lang=en&theme=dark", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Zwei", await client.GetStringAsync("/api/maps/karte/table", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal((204, "\"3\""), await Send(client, HttpMethod.Delete, "/api/maps/karte", null, "\"2\""));
        Assert.Equal(404, (await Send(client, HttpMethod.Get, "/api/maps/karte")).Status);
        Assert.Equal((200, "\"4\""), await Send(client, HttpMethod.Post, "/api/maps/karte/restore", null, "\"3\""));
        Assert.Equal((201, "\"1\""), await Send(client, HttpMethod.Post, "/api/maps?template=b2b&lang=en&name=Ours", ""));
        Assert.Equal(200, (await Send(client, HttpMethod.Get, "/api/maps/linear")).Status);
    }

    [Fact]
    public async Task A_change_of_a_version_that_is_not_the_newest_is_answered_with_both()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        await Send(client, HttpMethod.Put, "/api/maps/karte", Named("Eins"));
        await Send(client, HttpMethod.Put, "/api/maps/karte", Named("Zwei"), "\"1\"");

        using var request = Request(HttpMethod.Put, "/api/maps/karte", Named("Drei"), "\"1\"");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal((412, "\"2\""), ((int)response.StatusCode, response.Headers.ETag?.Tag));
        Assert.Equal(("Zwei", "Drei", "Schritt „Drei“, Name: „Zwei“ wird „Drei“"), (Step(answer.GetProperty("stored")), Step(answer.GetProperty("sent")), answer.GetProperty("sentences")[0].GetString()));
        Assert.Equal("Zwei", Step(await Json(client, "/api/maps/karte")));
        const string twice = """{ "name": "Karte", "steps": [{ "id": "a", "phase": "awareness", "name": "A" }, { "id": "a", "phase": "awareness", "name": "B" }] }""";
        Assert.Equal(412, (await Send(client, HttpMethod.Put, "/api/maps/karte", twice, "\"1\"")).Status);
    }

    [Theory]
    [InlineData("PUT", "/api/maps/karte", 428, null)]
    [InlineData("PUT", "/api/maps/karte", 412, "W/\"1\"")]
    [InlineData("PUT", "/api/maps/karte", 200, "*")]
    [InlineData("PUT", "/api/maps/karte", 200, "\"7\", \"1\"")]
    [InlineData("PUT", "/api/maps/andere", 412, "\"1\"")]
    [InlineData("PUT", "/api/maps/heatmap", 422, null)]
    [InlineData("DELETE", "/api/maps/karte", 428, null)]
    [InlineData("DELETE", "/api/maps/andere", 404, "\"1\"")]
    public async Task Who_writes_says_which_version_was_edited(string method, string path, int status, string? match)
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        await Send(client, HttpMethod.Put, "/api/maps/karte", Named("Eins"));

        Assert.Equal(status, (await Send(client, new HttpMethod(method), path, method == "PUT" ? Named("Zwei") : null, match)).Status);
    }

    [Fact]
    public async Task What_cannot_be_stored_is_refused_and_nothing_is_stored()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };

        Assert.Equal(400, (await Send(client, HttpMethod.Post, "/api/maps", "{")).Status);
        Assert.Equal(400, (await Send(client, HttpMethod.Post, "/api/maps?template=neun", "{}")).Status);
        Assert.Equal(422, (await Send(client, HttpMethod.Post, "/api/maps", """{ "name": "x" }""")).Status);
        Assert.Equal(413, (await Send(client, HttpMethod.Post, "/api/maps", new string(' ', (2 << 20) + 1))).Status);
        using var plain = new HttpRequestMessage(HttpMethod.Post, "/api/maps") { Content = new StringContent(Named("x"), Encoding.UTF8, "text/plain") };
        Assert.Equal(415, (int)(await client.SendAsync(plain, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Empty((await Json(client, "/api/maps")).EnumerateArray());
    }

    static string Named(string name) => Body.Replace("NAME", name, StringComparison.Ordinal);

    static string? Step(JsonElement map) => map.GetProperty("steps")[0].GetProperty("name").GetString();

    static async Task<JsonElement> Json(HttpClient client, string path) => JsonElement.Parse(await client.GetStringAsync(path, TestContext.Current.CancellationToken));

    static async Task<(int Status, string? Tag)> Send(HttpClient client, HttpMethod method, string path, string? body = null, string? match = null)
    {
        using var request = Request(method, path, body, match);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, response.Headers.ETag?.Tag);
    }

    static HttpRequestMessage Request(HttpMethod method, string path, string? body, string? match)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        if (match is not null)
            request.Headers.TryAddWithoutValidation("If-Match", match);
        return request;
    }
}

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
    public async Task A_map_begins_with_the_measured_journey()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };

        Assert.Equal((201, "\"1\""), await Send(client, HttpMethod.Post, "/api/maps?id=heute&fromData=true&name=Heute", "{}"));
        var (map, measured) = (await Json(client, "/api/maps/heute"), await Json(client, "/api/maps/linear?format=json"));

        Assert.Equal(("Heute", "live"), (map.GetProperty("name").GetString(), map.GetProperty("status").GetString()));
        Assert.Equal(measured.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("phase").GetString()), map.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("phase").GetString()));
        Assert.Equal(400, (await Send(client, HttpMethod.Post, "/api/maps?fromData=true&template=retail", "{}")).Status);
        Assert.Equal(400, (await Send(client, HttpMethod.Post, "/api/maps?fromData=true&phases=nirgends", "{}")).Status);
    }

    [Fact]
    public async Task A_map_begun_with_data_that_are_not_there_is_refused()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };

        Assert.Equal(404, (await Send(client, HttpMethod.Post, "/api/maps?fromData=true", "{}")).Status);
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

    [Fact]
    public async Task A_table_is_imported_and_what_is_no_table_refused()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };

        var (status, location, body) = await Import(client, ";Erstkontakt;Kauf\nTouchpoints;Newsletter;Litfaßsäule\n"u8.ToArray(), "text/csv");
        Assert.Equal((201, "/api/maps/tisch"), (status, location));
        Assert.Equal(("Tisch", "Not in the catalogue of touchpoints, kept as text: Litfaßsäule. 'wegmarke catalogue set' adds them."), (body.GetProperty("map").GetProperty("name").GetString(), body.GetProperty("notes")[0].GetString()));
        var table = await client.GetByteArrayAsync("/api/maps/tisch/table?format=xlsx", TestContext.Current.CancellationToken);
        Assert.Equal((201, "/api/maps/tisch-2"), (await Import(client, table, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) is var (again, at, _) ? (again, at) : default);
        Assert.Equal(415, (await Import(client, table, "text/plain")).Status);
        Assert.Equal((400, "The table has no stages or no lanes."), (await Import(client, "nur eine Zelle"u8.ToArray(), "text/csv")) is var (wrong, _, said) ? (wrong, said.GetProperty("detail").GetString()![..36]) : default);
    }

    static async Task<(int Status, string? Location, JsonElement Body)> Import(HttpClient client, byte[] table, string type)
    {
        using var content = new ByteArrayContent(table);
        content.Headers.ContentType = new(type);
        using var response = await client.PostAsync("/api/maps/import?name=Tisch", content, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, response.Headers.Location?.ToString(), JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_document_that_is_no_UTF_8_is_refused_and_a_byte_order_mark_is_none_of_it()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        async Task<(int, string)> Post(byte[] body)
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            using var response = await client.PostAsync("/api/maps", content, TestContext.Current.CancellationToken);
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        var latin = await Post(Encoding.Latin1.GetBytes(Named("Für")));
        Assert.Equal(400, latin.Item1);
        Assert.Contains("It is not UTF-8: byte FC at position", latin.Item2, StringComparison.Ordinal);
        Assert.Equal("[]", await client.GetStringAsync("/api/maps", TestContext.Current.CancellationToken));
        Assert.Equal(201, (await Post([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Named("Für"))])).Item1);
    }

    [Fact]
    public async Task An_id_of_a_deleted_map_begins_a_new_one_and_says_so()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        await Send(client, HttpMethod.Post, "/api/maps?id=karte", Named("Eins"));
        await Send(client, HttpMethod.Delete, "/api/maps/karte", null, "\"1\"");

        using var request = Request(HttpMethod.Post, "/api/maps?id=karte", Named("Neu"), null);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((201, "\"3\""), ((int)response.StatusCode, response.Headers.ETag?.Tag));
        Assert.Equal("299 - \"A deleted map had the id 'karte'. Its versions 1 to 2 stand before this one.\"", Assert.Single(response.Headers.Warning).ToString());
    }

    [Theory]
    [InlineData("/api/maps/karte/table?lang=fr")]
    [InlineData("/api/maps/karte/diff?lang=fr")]
    [InlineData("/api/maps/templates?lang=fr")]
    [InlineData("/api/maps/karte/drawing?format=doc")]
    [InlineData("/api/maps/ideal?ideal=map:karte2")]
    [InlineData("/api/maps/heatmap?ideal=map:karte")]
    [InlineData("/api/report?format=doc")]
    [InlineData("/api/report?from=soon")]
    public async Task What_cannot_be_asked_is_refused(string address)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        await Send(client, HttpMethod.Post, "/api/maps?id=karte", Named("Eins"));

        Assert.Equal(400, (await Send(client, HttpMethod.Get, address)).Status);
    }

    [Fact]
    public async Task An_ideal_of_a_map_is_drawn_and_asked_by_its_id()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        await Send(client, HttpMethod.Post, "/api/maps?id=karte", Named("Eins"));

        Assert.Equal("newsletter", (await Json(client, "/api/maps/ideal?format=json&ideal=map:karte")).GetProperty("stations")[0].GetProperty("touchpoint").GetString());
        Assert.Equal("map:karte", (await Json(client, "/api/analysis/conformance?ideal=map:karte")).GetProperty("idealFrom").GetString());
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

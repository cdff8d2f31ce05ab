using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.SegmentApi;

public sealed class SegmentRoutesTests
{
    const string Track = """{"type":"track","event":"Product Viewed","userId":"u1","messageId":"m1","properties":{"sku":"S-1"}}""";

    [Theory]
    [InlineData("track", "t")]
    [InlineData("page", "p")]
    [InlineData("screen", "s")]
    [InlineData("identify", "i")]
    [InlineData("group", "g")]
    [InlineData("alias", "a")]
    public async Task Every_kind_of_message_has_its_address_and_a_short_one(string path, string letter)
    {
        await using var server = await CapturingServer.Start();
        string Message(int number) => $$"""{"messageId":"m{{number}}","traits":{"name":"Ada"},"userId":"u1","previousId":"before","groupId":"firm","event":"Product Viewed"}""";

        Assert.Equal(200, (await server.Post($"/v1/{path}", Message(1))).Status);
        Assert.Equal(200, (await server.Post($"/v1/{letter}", Message(2))).Status);

        Assert.Equal("2 = 2 + 0 + 0", server.Stats());
    }

    [Theory]
    [InlineData("batch")]
    [InlineData("b")]
    [InlineData("import")]
    public async Task A_batch_may_come_by_each_of_its_addresses(string path)
    {
        await using var server = await CapturingServer.Start();

        Assert.Equal((200, "{\"success\":true}"), await server.Post($"/v1/{path}", $"{{\"batch\":[{Track}]}}"));

        Assert.Equal(["product-page S-1"], await server.Timeline("user_id:u1", "sku"));
    }

    [Fact]
    public async Task The_key_may_stand_in_the_header_or_in_the_body()
    {
        await using var server = await CapturingServer.Start();
        var withKey = Track.Replace("\"m1\"", $"\"m2\",\"writeKey\":\"{server.Key}\"", StringComparison.Ordinal);

        Assert.Equal(200, (await server.Post("/v1/track", Json(Track), CapturingServer.Basic(server.Key))).Status);
        Assert.Equal(200, (await server.Post("/v1/t", new StringContent(withKey, Encoding.UTF8, "text/plain"), null)).Status);
        Assert.Equal(200, (await server.Post("/v1/track", Json(withKey.Replace("m2", "m3", StringComparison.Ordinal)), new AuthenticationHeaderValue("Bearer", "token"))).Status);
        Assert.Equal(401, (await server.Post("/v1/track", Json(Track), null)).Status);
        Assert.Equal(401, (await server.Post("/v1/track", Json(Track), CapturingServer.Basic("wm_w_unknown"))).Status);

        Assert.Equal("3 = 3 + 0 + 0", server.Stats());
        Assert.DoesNotContain(server.Key, JsonSerializer.Serialize(await server.Profile("user_id:u1")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_may_be_packed(string encoding)
    {
        await using var server = await CapturingServer.Start();

        Assert.Equal(200, (await server.Post("/v1/batch", Packed(encoding, Encoding.UTF8.GetBytes($"{{\"batch\":[{Track}]}}")), CapturingServer.Basic(server.Key))).Status);

        Assert.Equal("1 = 1 + 0 + 0", server.Stats());
    }

    [Fact]
    public async Task What_unpacks_to_too_much_or_to_nothing_is_refused()
    {
        await using var server = await CapturingServer.Start();

        Assert.Equal(400, (await server.Post("/v1/batch", Packed("gzip", new byte[50 << 20]), CapturingServer.Basic(server.Key))).Status);
        Assert.Equal(400, (await server.Post("/v1/batch", Packed("gzip", [1, 2, 3], isBroken: true), CapturingServer.Basic(server.Key))).Status);
        Assert.Equal(400, (await server.Post("/v1/track", $$"""{"event":"x","userId":"u","p":"{{new string('x', 33 << 10)}}"}""")).Status);
        Assert.Equal(400, (await server.Post("/v1/batch", $$"""{"batch":[],"p":"{{new string('x', 500 << 10)}}"}""")).Status);
        Assert.Equal(400, (await server.Post("/v1/track", "{\"event\":")).Status);
        Assert.Equal(400, (await server.Post("/v1/track", "[]")).Status);

        Assert.Equal("2 = 0 + 0 + 0 BrokenRow 2", server.Stats());
    }

    [Fact]
    public async Task A_browser_may_send_from_any_page()
    {
        await using var server = await CapturingServer.Start();
        using var ask = new HttpRequestMessage(HttpMethod.Options, "/v1/t");
        ask.Headers.Add("Origin", "https://shop.example");
        ask.Headers.Add("Access-Control-Request-Headers", "content-type,x-own");

        using var answer = await server.Client.SendAsync(ask, TestContext.Current.CancellationToken);

        Assert.Equal((204, "*", "content-type,x-own", "GET, POST, OPTIONS"),
            ((int)answer.StatusCode, Header(answer, "Access-Control-Allow-Origin"), Header(answer, "Access-Control-Allow-Headers"), Header(answer, "Access-Control-Allow-Methods")));
    }

    [Fact]
    public async Task The_settings_lead_a_client_here_and_nowhere_else()
    {
        await using var server = await CapturingServer.Start();

        using var answer = await server.Client.GetAsync($"/v1/projects/{server.Key}/settings", TestContext.Current.CancellationToken);
        var settings = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        var segment = settings.GetProperty("integrations").GetProperty("Segment.io");
        Assert.Equal((200, "*", "http", $"{new Uri(server.Url).Authority}/v1", server.Key),
            ((int)answer.StatusCode, Header(answer, "Access-Control-Allow-Origin"), segment.GetProperty("protocol").GetString(), segment.GetProperty("apiHost").GetString(), segment.GetProperty("apiKey").GetString()));
        Assert.Equal(["Segment.io"], settings.GetProperty("integrations").EnumerateObject().Select(one => one.Name));
        Assert.Equal(404, (int)(await server.Client.GetAsync("/v1/projects/wm_w_none/settings", TestContext.Current.CancellationToken)).StatusCode);
    }

    static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    static string Header(HttpResponseMessage answer, string name) => string.Join(',', answer.Headers.GetValues(name));

    static ByteArrayContent Packed(string encoding, byte[] bytes, bool isBroken = false)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding switch { "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true), "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true), _ => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true) })
            stream.Write(bytes);
        var content = new ByteArrayContent(isBroken ? bytes : packed.ToArray());
        content.Headers.ContentEncoding.Add(encoding);
        content.Headers.ContentType = new("application/json");
        return content;
    }
}

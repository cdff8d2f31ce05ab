using System.IO.Compression;
using System.Net;
using Wegmarke.Server;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class TrackerScriptTests
{
    static bool IsBuilt => typeof(WegmarkeServer).Assembly.GetManifestResourceNames().Contains("wm.js");

    [Fact]
    public async Task The_tracker_comes_compressed_as_far_as_the_browser_understands()
    {
        Assert.SkipUnless(IsBuilt, "The tracker was not built: npm is missing.");
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        var plain = await Ask(server, accepts: null);
        var gzip = await Ask(server, accepts: "gzip, deflate");
        var brotli = await Ask(server, accepts: "gzip, deflate, br, zstd");
        var refused = await Ask(server, accepts: "br;q=0, gzip;q=0");

        Assert.Equal(("", "gzip", "br", ""), (plain.Encoding, gzip.Encoding, brotli.Encoding, refused.Encoding));
        Assert.Equal(plain.Content, Unpacked(gzip.Content, content => new GZipStream(content, CompressionMode.Decompress)));
        Assert.Equal(plain.Content, Unpacked(brotli.Content, content => new BrotliStream(content, CompressionMode.Decompress)));
        Assert.InRange(gzip.Content.Length, 1, 4000);
    }

    [Fact]
    public async Task Pages_of_other_origins_may_load_the_tracker_and_keep_it_for_an_hour()
    {
        Assert.SkipUnless(IsBuilt, "The tracker was not built: npm is missing.");
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get("/wm.js");

        Assert.Equal((200, "text/javascript; charset=utf-8", "public, max-age=3600"), (answer.Status, answer.ContentType, $"{answer.Headers.CacheControl}"));
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(["cross-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
    }

    [Fact]
    public async Task What_asks_only_whether_the_tracker_is_there_is_told()
    {
        Assert.SkipUnless(IsBuilt, "The tracker was not built: npm is missing.");
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        using var request = new HttpRequestMessage(HttpMethod.Head, "/wm.js");

        var answer = await server.Send(request);

        Assert.Equal((200, "text/javascript; charset=utf-8", ""), (answer.Status, answer.ContentType, answer.Body));
    }

    [Fact]
    public async Task A_browser_that_has_the_tracker_does_not_get_it_again()
    {
        Assert.SkipUnless(IsBuilt, "The tracker was not built: npm is missing.");
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        var first = await Ask(server, accepts: "br");

        var again = await Ask(server, accepts: "br", has: first.Tag);
        var other = await Ask(server, accepts: "gzip", has: first.Tag);

        Assert.Equal((HttpStatusCode.NotModified, 0), (again.Status, again.Content.Length));
        Assert.Equal((HttpStatusCode.OK, "gzip"), (other.Status, other.Encoding));
    }

    [Fact]
    public async Task A_server_without_the_tracker_says_how_to_build_it()
    {
        Assert.SkipWhen(IsBuilt, "The tracker was built.");
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get("/wm.js");

        Assert.Equal(404, answer.Status);
        Assert.Contains("Install Node 20 or later with npm, then: ./do build", answer.Body, StringComparison.Ordinal);
    }

    static async Task<Script> Ask(RunningServer server, string? accepts, string? has = null)
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/wm.js");
        if (accepts is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);
        if (has is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", has);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return new(response.StatusCode, string.Join(',', response.Content.Headers.ContentEncoding), $"{response.Headers.ETag}", await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    static byte[] Unpacked(byte[] content, Func<Stream, Stream> unpack)
    {
        using var packed = unpack(new MemoryStream(content));
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return plain.ToArray();
    }

    sealed record Script(HttpStatusCode Status, string Encoding, string Tag, byte[] Content);
}

using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class SourcesApiTests : IDisposable
{
    readonly TestTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task A_new_source_gets_a_key_sends_by_it_and_is_seen_to_arrive()
    {
        await using var server = await UploadingServer.Start(_tenant);

        var (status, given) = await server.Post("/api/sources/keys", """{"source":"web shop","name":"Startseite","basis":"contract","purposes":"analysis;service"}""");

        Assert.Equal((200, "contract", "web shop", "Startseite"), (status, Text(given, "basis"), Text(given.GetProperty("key"), "source"), Text(given.GetProperty("key"), "name")));
        Assert.Equal(["analysis", "service"], given.GetProperty("purposes").EnumerateArray().Select(purpose => purpose.GetString()));
        var key = Text(given, "text");
        Assert.StartsWith("wm_w_", key, StringComparison.Ordinal);
        Assert.DoesNotContain(key, (await server.Server.Get("/api/sources/keys")).Body, StringComparison.Ordinal);

        Assert.Equal("[]", (await server.Server.Get("/api/sources/latest?source=web%20shop")).Body);
        Assert.Equal(200, (await server.Post("/v1/track", $$"""{"writeKey":"{{key}}","userId":"ada","event":"Product Viewed","timestamp":"2026-03-01T10:00:00Z"}""")).Status);
        var latest = (await server.Get("/api/sources/latest?source=web%20shop")).Body;
        Assert.Equal(["Product Viewed 2026-03-01T10:00:00+00:00"], latest.EnumerateArray().Select(one => $"{Text(one, "event")} {Text(one, "at")}"));
    }

    [Fact]
    public async Task A_source_that_nobody_declared_keeps_nothing_personal()
    {
        await using var server = await UploadingServer.Start(_tenant);

        var (_, given) = await server.Post("/api/sources/keys", """{"source":"app"}""");

        Assert.Equal(("none", 0), (Text(given, "basis"), given.GetProperty("purposes").GetArrayLength()));
    }

    [Fact]
    public async Task A_revoked_key_stays_in_the_list_and_read_keys_never_stand_there()
    {
        new Keys(new HostFolder(_tenant.Folder.Root), TimeProvider.System).AddRead(_tenant.Folder.Id, Right.Read);
        await using var server = await UploadingServer.Start(_tenant);
        var id = Text((await server.Post("/api/sources/keys", """{"source":"app"}""")).Body.GetProperty("key"), "id");

        Assert.Equal(200, (await server.Delete($"/api/sources/keys/{id}")).Status);

        var key = Assert.Single((await server.Get("/api/sources/keys")).Body.EnumerateArray());
        Assert.Equal((id, true), (Text(key, "id"), key.GetProperty("revoked").ValueKind == JsonValueKind.String));
        Assert.Equal(404, (await server.Delete("/api/sources/keys/nothing")).Status);
    }

    [Theory]
    [InlineData("""{"source":""}""", "use 1 to 200")]
    [InlineData("""{"source":"app","basis":"because"}""", "The basis 'because' is unknown")]
    [InlineData("""{"source":"app","purposes":"spying"}""", "The purposes 'spying' hold an unknown word")]
    [InlineData("""{"source":"app","colour":"red"}""", "colour")]
    public async Task What_cannot_be_a_key_is_refused_and_none_is_made(string body, string words)
    {
        await using var server = await UploadingServer.Start(_tenant);

        var (status, problem) = await server.Post("/api/sources/keys", body);

        Assert.Equal(400, status);
        Assert.Contains(words, Text(problem, "detail"), StringComparison.Ordinal);
        Assert.Equal("[]", (await server.Server.Get("/api/sources/keys")).Body);
    }

    static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

using System.Text;
using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class DashboardsApiTests() : ServedTenantTests(Samples.Small)
{
    const string Tile = """{"name":"Umsatz je Woche","question":"series","options":"metric=revenue&grain=week&where=channel%3Dstore&where=channel%3Dweb","view":"plot"}""";

    [Fact]
    public async Task A_dashboard_is_stored_with_its_tiles_in_their_order_and_listed_by_name()
    {
        var made = await Sent(HttpMethod.Put, "/api/dashboards/monday", $$"""{"name":" Montag ","tiles":[{{Tile}},{"name":"Wege","question":"paths","options":"","view":"Table"}]}""");
        await Sent(HttpMethod.Put, "/api/dashboards/board", """{"name":"Beirat","tiles":[]}""");

        Assert.Equal((201, "\"1\""), (made.Status, $"{made.Headers.ETag}"));
        Assert.Equal($$"""{"key":"monday","version":1,"name":"Montag","tiles":[{{Tile}},{"name":"Wege","question":"paths","options":"","view":"table"}]}""", Plain(made));
        Assert.Equal($$"""[{"key":"board","version":1,"name":"Beirat","tiles":[]},{{Plain(made)}}]""", Plain(await Sent(HttpMethod.Get, "/api/dashboards")));
        Assert.Equal(Plain(made), Plain(await Sent(HttpMethod.Get, "/api/dashboards/monday")));
    }

    [Fact]
    public async Task Of_two_changes_of_one_version_the_second_is_answered_with_both()
    {
        await Sent(HttpMethod.Put, "/api/dashboards/monday", """{"name":"Montag","tiles":[]}""");

        Assert.Equal(428, (await Sent(HttpMethod.Put, "/api/dashboards/monday", """{"name":"Wochenbeginn","tiles":[]}""")).Status);
        Assert.Equal(200, (await Sent(HttpMethod.Put, "/api/dashboards/monday", """{"name":"Dienstag","tiles":[]}""", "\"1\"")).Status);
        var late = await Sent(HttpMethod.Put, "/api/dashboards/monday", """{"name":"Mittwoch","tiles":[]}""", "\"1\"");

        Assert.Equal((412, "\"2\""), (late.Status, $"{late.Headers.ETag}"));
        Assert.Equal("""{"key":"monday","version":2,"name":"Dienstag","tiles":[]} {"name":"Mittwoch","tiles":[]}""",
            $"{JsonElement.Parse(late.Body).GetProperty("stored")} {JsonElement.Parse(late.Body).GetProperty("sent")}");
        Assert.Equal(412, (await Sent(HttpMethod.Delete, "/api/dashboards/monday", null, "\"1\"")).Status);
        Assert.Equal(204, (await Sent(HttpMethod.Delete, "/api/dashboards/monday", null, "\"2\"")).Status);
        Assert.Equal(404, (await Sent(HttpMethod.Delete, "/api/dashboards/monday", null, "\"2\"")).Status);
        Assert.Equal(412, (await Sent(HttpMethod.Put, "/api/dashboards/monday", """{"name":"Montag","tiles":[]}""", "\"2\"")).Status);
    }

    [Theory]
    [InlineData("monday", """{"name":"","tiles":[]}""", "The name of a dashboard is missing; it has 1 to 80 letters.")]
    [InlineData("monday", """{"name":"Montag"}""", "'tiles' is missing: a list of tiles, each with name, question, options and view. An empty one is a dashboard to begin with.")]
    [InlineData("Montag", """{"name":"Montag","tiles":[]}""", "The key 'Montag' cannot be used. Write 1 to 60 characters of a–z, 0–9 and hyphens between them.")]
    [InlineData("monday", """{"name":"M","tiles":[{"name":"A","question":"series","options":"from=gestern","view":"plot"}]}""", "Tile 1 \"A\": 'gestern' is no date for 'from'.")]
    [InlineData("monday", """{"name":"M","tiles":[{"name":"A","question":"conformance","options":"","view":"plot"}]}""", "Tile 1 \"A\": 'ideal' is missing")]
    [InlineData("monday", """{"name":"M","tiles":[{"name":"A","question":"series","options":"mtric=revenue","view":"plot"}]}""", "Tile 1 \"A\": There is no parameter 'mtric' of 'series'. Known are ")]
    [InlineData("monday", """{"name":"M","tiles":[{"name":"A","question":"sums","options":"","view":"plot"}]}""", "Tile 1 \"A\": There is no question 'sums'. Known are touchpoints, ")]
    [InlineData("monday", """{"name":"M","tiles":[{"name":"A","question":"series","options":"","view":"pie"}]}""", "Tile 1 \"A\": 'view' is 'pie'. Known are plot, table.")]
    [InlineData("monday", """{"name":"M","tiles":[null]}""", "Tile 1: it is null.")]
    public async Task What_cannot_be_shown_is_refused_with_the_way_out(string key, string sent, string words)
    {
        var refused = await Sent(HttpMethod.Put, $"/api/dashboards/{key}", sent);

        Assert.Equal(400, refused.Status);
        Assert.StartsWith(words, JsonElement.Parse(refused.Body).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("[]", Plain(await Sent(HttpMethod.Get, "/api/dashboards")));
    }

    [Fact]
    public async Task More_tiles_than_a_dashboard_shows_are_refused()
    {
        var tiles = string.Join(',', Enumerable.Repeat(Tile, 25));
        var refused = await Sent(HttpMethod.Put, "/api/dashboards/monday", $$"""{"name":"Montag","tiles":[{{tiles}}]}""");

        Assert.Equal((400, "25 tiles; a dashboard shows at most 24. Make a second one."), (refused.Status, JsonElement.Parse(refused.Body).GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Who_stored_and_removed_a_dashboard_is_in_the_audit_log()
    {
        await Sent(HttpMethod.Put, "/api/dashboards/monday", """{"name":"Montag","tiles":[]}""");
        await Sent(HttpMethod.Delete, "/api/dashboards/monday", null, "\"1\"");
        await Sent(HttpMethod.Put, "/api/annotations/checkout", """{"day":"2026-03-29","text":"neuer Checkout"}""");

        var acts = JsonElement.Parse((await Sent(HttpMethod.Get, "/api/privacy/audit")).Body).GetProperty("entries").EnumerateArray()
            .Select(entry => $"{entry.GetProperty("act").GetString()} {entry.GetProperty("about").GetString()}").Where(act => act.Contains("analysis.", StringComparison.Ordinal));

        Assert.Equal(["set analysis.annotation/checkout", "remove analysis.dashboard/monday", "set analysis.dashboard/monday"], acts);
    }

    [Fact]
    public async Task Annotations_stand_in_the_order_of_their_days()
    {
        var checkout = await Sent(HttpMethod.Put, "/api/annotations/checkout", """{"day":"2026-03-29","text":"neuer Checkout"}""");
        var sale = await Sent(HttpMethod.Put, "/api/annotations/sale", """{"day":"2026-01-02","until":"2026-01-31","text":"Winterschlussverkauf"}""");

        Assert.Equal((201, """{"key":"checkout","version":1,"day":"2026-03-29","until":null,"text":"neuer Checkout"}"""), (checkout.Status, Plain(checkout)));
        Assert.Equal($"[{Plain(sale)},{Plain(checkout)}]", Plain(await Sent(HttpMethod.Get, "/api/annotations")));
        Assert.Equal(428, (await Sent(HttpMethod.Put, "/api/annotations/sale", """{"day":"2026-01-02","text":"WSV"}""")).Status);
        Assert.Equal("""{"key":"sale","version":2,"day":"2026-01-02","until":null,"text":"WSV"}""", Plain(await Sent(HttpMethod.Put, "/api/annotations/sale", """{"day":"2026-01-02","until":"2026-01-02","text":"WSV"}""", "\"1\"")));
        Assert.Equal(204, (await Sent(HttpMethod.Delete, "/api/annotations/sale", null, "\"2\"")).Status);
        Assert.Equal(404, (await Sent(HttpMethod.Get, "/api/annotations/sale")).Status);
    }

    [Theory]
    [InlineData("""{"text":"neuer Checkout"}""", "'day' is missing: when it was, for example 2026-03-29.")]
    [InlineData("""{"day":"29.3.2026","text":"neuer Checkout"}""", "'day' is '29.3.2026'; it is a day, for example 2026-03-29.")]
    [InlineData("""{"day":"2026-03-29","until":"2026-03-28","text":"neuer Checkout"}""", "'until' is 2026-03-28, before the day 2026-03-29. It is the last day; leave it out of what was on one day.")]
    [InlineData("""{"day":"2026-03-29"}""", "The text of an annotation is missing; it has 1 to 120 letters.")]
    public async Task An_annotation_that_is_none_is_refused_with_the_way_out(string sent, string words)
    {
        var refused = await Sent(HttpMethod.Put, "/api/annotations/checkout", sent);

        Assert.Equal((400, words), (refused.Status, JsonElement.Parse(refused.Body).GetProperty("detail").GetString()));
    }

    async Task<RunningServer.Answer> Sent(HttpMethod method, string path, string? json = null, string? version = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        return await Server.Send(request);
    }

    /// <summary>With its letters as they were sent.</summary>
    static string Plain(RunningServer.Answer answer) => JsonSerializer.Serialize(JsonElement.Parse(answer.Body), s_plain);

    static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

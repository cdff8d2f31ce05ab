using System.Text.Json;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Server;

/// <summary>What persons ask for, carried out by the real server while messages come in.</summary>
public sealed class PersonsApiTests
{
    const string Ada = "kunde-4711", Eve = "kunde-4712";

    [Fact]
    public async Task An_erased_person_is_gone_at_once_everywhere_and_does_not_come_back()
    {
        await using var server = await CapturingServer.Start();
        Segments.Set(server.Tenant.Documents, """[{ "key": "visitors", "condition": { "contacts": { "atLeast": 1 } } }]""");
        await server.Send(Named(Ada, "Lovelace"), Page(Ada, 1), Page(Ada, 2), Named(Eve, "Evergreen"), Page(Eve, 1));
        using var reader = await EventReader.Open($"{server.Url}/api/profiles/user_id:{Ada}/events");
        await reader.Next("open");
        Assert.Equal((3, 2, 1), (await Interactions(server), await InSegment(server), await Found(server, "Lovelace")));

        var preview = await Json(server, "/api/privacy/erasures/preview", $$"""{"identifier":"user_id:{{Ada}}"}""");
        var answer = await Json(server, "/api/privacy/erasures", $$"""{"identifier":"user_id:{{Ada}}","confirm":"user_id:{{Ada}}","reason":"T-12"}""");

        Assert.Equal($$"""{"interactions":2,"redacted":0,"identifiers":["user_id:{{Ada}}"],"kept":[]}""", $"{preview}");
        var proof = answer.GetProperty("proof");
        Assert.Equal((2, 1, "T-12", "machine"), (proof.GetProperty("interactions").GetInt32(), proof.GetProperty("identifiers").GetInt32(), proof.GetProperty("reason").GetString(), proof.GetProperty("by").GetString()));
        Assert.Equal((1, "[]"), (answer.GetProperty("sought").GetInt32(), $"{answer.GetProperty("stillNamedIn")}"));
        Assert.Equal((1, 1, 0), (await Interactions(server), await InSegment(server), await Found(server, "Lovelace")));
        Assert.Equal(404, (await server.Server.Get($"/api/profiles/user_id:{Ada}")).Status);
        Assert.Equal("erased", (await reader.Until("erased"))[^1]);
        Assert.Null(await reader.Next());
        Assert.Empty(Traces.Of([Ada, "Lovelace"], server.Tenant.Folder.Root));

        await server.Send(Page(Ada, 3), Page(Eve, 2));
        Assert.Equal(2, await Interactions(server));
        Assert.EndsWith("Erased 1", server.Stats(), StringComparison.Ordinal);
        Assert.Empty(Traces.Of([Ada], server.Tenant.Folder.Path));
        await server.Send(Page(Ada, 4, $"{TimeProvider.System.GetUtcNow():O}"));
        Assert.Equal(200, (await server.Server.Get($"/api/profiles/user_id:{Ada}")).Status);
    }

    [Fact]
    public async Task The_proof_of_an_erasure_can_be_had_again_and_names_nobody()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Page(Ada, 1), Page(Eve, 1), Page(Ada, 2));
        var answer = await Json(server, "/api/privacy/erasures", $$"""{"identifier":"{{Ada}}","confirm":"{{Ada}}","reason":"T-12"}""");
        var entry = answer.GetProperty("proof").GetProperty("entry").GetInt64();

        var again = await server.Server.Get($"/api/privacy/erasures/{entry}");
        var text = await server.Server.Get($"/api/privacy/erasures/{entry}?format=text");

        Assert.Equal((200, answer.GetProperty("proof").GetRawText()), (again.Status, again.Body));
        Assert.Equal("""["1","3"]""", answer.GetProperty("proof").GetProperty("sequences").GetRawText());
        Assert.Equal((200, "text/plain; charset=utf-8"), (text.Status, text.ContentType));
        Assert.Contains("Kontakte geleert:       2\n", text.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Ada, again.Body + text.Body, StringComparison.Ordinal);
        Assert.Equal((404, "Entry 99 of the protocol is no erasure that was finished."), await Problem(await server.Server.Get("/api/privacy/erasures/99")));
    }

    [Fact]
    public async Task An_objection_is_in_force_when_it_is_answered_and_survives_what_comes_in_again()
    {
        await using var server = await CapturingServer.Start(new(LegalBasis.LegitimateInterest, Purpose.Analysis | Purpose.Marketing));
        await server.Send(Page(Ada, 1), Page(Eve, 1));
        using var reader = await EventReader.Open($"{server.Url}/api/profiles/user_id:{Ada}/events");
        await reader.Next("open");
        Assert.Equal(0, await NotPermitted(server));

        var receipt = await Json(server, "/api/privacy/objections", $$"""{"identifier":"{{Ada}}","reason":"T-1"}""");

        Assert.Equal(("object", 1), (receipt.GetProperty("act").GetString(), receipt.GetProperty("identifiers").GetInt32()));
        Assert.Equal(1, await NotPermitted(server));
        Assert.True((await reader.Next("permission")).GetProperty("objectsToMarketing").GetBoolean());
        await server.Send(Page(Ada, 2));
        Assert.Equal(2, await NotPermitted(server));
        Assert.Equal("object", (await Json(server, "/api/privacy/objections", """{"identifier":"email:neu@example.org"}""")).GetProperty("act").GetString());
        Assert.Equal("withdraw", (await Json(server, "/api/privacy/objections", $$"""{"identifier":"{{Ada}}","withdraw":true}""")).GetProperty("act").GetString());
        Assert.Equal(0, await NotPermitted(server));
    }

    [Fact]
    public async Task A_restriction_leaves_a_person_out_of_every_answer_until_it_is_lifted()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Page(Ada, 1), Page(Eve, 1));
        using var reader = await EventReader.Open($"{server.Url}/api/profiles/user_id:{Ada}/events");
        await reader.Next("open");

        Assert.Equal("restrict", (await Json(server, "/api/privacy/restrictions", $$"""{"identifier":"{{Ada}}"}""")).GetProperty("act").GetString());

        Assert.Equal(1, await Interactions(server));
        Assert.True((await reader.Next("permission")).GetProperty("restricted").GetBoolean());
        await server.Send(Page(Ada, 2));
        Assert.Equal(1, await Interactions(server));
        Assert.Equal("lift", (await Json(server, "/api/privacy/restrictions", $$"""{"identifier":"{{Ada}}","lift":true}""")).GetProperty("act").GetString());
        Assert.Equal(3, await Interactions(server));
    }

    [Fact]
    public async Task What_is_known_is_told_as_json_and_as_a_page_and_noted_each_time()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Page(Ada, 1), Page(Eve, 1));

        var document = await Json(server, "/api/privacy/access", $$"""{"identifier":"{{Ada}}","reason":"T-3"}""");
        var (status, page) = await server.Post("/api/privacy/access?format=html", $$"""{"identifier":"{{Ada}}"}""");

        Assert.Equal($$"""[{"kind":"user_id","value":"{{Ada}}","firstSeen":"1"}]""", Compact(document.GetProperty("sections").GetProperty("identifiers")));
        Assert.Equal(1, document.GetProperty("sections").GetProperty("interactions").GetArrayLength());
        Assert.Equal(200, status);
        Assert.Contains("<h1>Auskunft nach Art. 15 DSGVO</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Eve, page + document.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["access machine ", "access machine T-3"], Protocol.Entries(server.Tenant.Folder).Where(entry => entry.Note.Kind == ProtocolKind.Access).Select(entry => $"{entry.Note.Kind} {entry.Note.By} {entry.Note.Reason}".ToLowerInvariant().Replace("t-3", "T-3", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["access machine", "access machine"], (await Audited(server, "access")).Take(2));
    }

    [Theory]
    [InlineData("erasures", """{"identifier":"kunde-4711","reason":"T-1"}""", "Say the identifier once more, letter by letter, as confirm. Nothing was erased.")]
    [InlineData("erasures", """{"identifier":"kunde-4711","confirm":"kunde-4712"}""", "Say the identifier once more")]
    [InlineData("erasures", """{"identifier":"kunde-4711","confirm":"kunde-4711","reason":"Brief von kunde-4711"}""", "The reason names the person")]
    [InlineData("erasures", """{"identifier":"kunde-0815","confirm":"kunde-0815"}""", "Nobody has the identifier 'kunde-0815'")]
    [InlineData("erasures/preview", """{"identifier":"email:niemand@example.org"}""", "email:niemand@example.org is unknown")]
    [InlineData("access", """{"reason":"T-1"}""", "Say whose")]
    [InlineData("access", """{"identifier":"kunde-4711","name":"Ada"}""", "This is not a request for access")]
    [InlineData("access?format=pdf", """{"identifier":"kunde-4711"}""", "format is json or html, lang is de or en; asked were 'pdf' and ''.")]
    [InlineData("objections", """{"identifier":"4799"}""", "Nobody has the identifier '4799'")]
    [InlineData("restrictions", """{"identifier":"kunde-0815"}""", "Nobody has the identifier 'kunde-0815'")]
    public async Task What_cannot_be_done_is_refused_and_nothing_is_noted(string path, string body, string message)
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Page(Ada, 1));
        var before = Protocol.Entries(server.Tenant.Folder).Count;

        var (status, problem) = await server.Post($"/api/privacy/{path}", body);

        Assert.Equal(400, status);
        Assert.Contains(message, JsonDocument.Parse(problem).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, Protocol.Entries(server.Tenant.Folder).Count);
        Assert.Equal(1, await Interactions(server));
    }

    [Fact]
    public async Task A_tenant_without_data_has_nobody_to_do_it_for()
    {
        using var empty = new TestTenant();
        await using var server = await RunningServer.Start(empty.Folder);
        foreach (var path in (string[])["access", "erasures/preview", "objections", "restrictions"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/privacy/{path}") { Content = new StringContent("""{"identifier":"email:a@example.org"}""", null, "application/json") };
            Assert.Equal((path, 404), (path, (await server.Send(request)).Status));
        }
        Assert.False(empty.Folder.Exists);
    }

    static string Page(string user, int number, string at = "2026-03-01T10:00:00Z") =>
        $$$"""{"type":"page","userId":"{{{user}}}","messageId":"p-{{{number}}}-{{{user}}}","timestamp":"{{{at}}}","properties":{"path":"/page/{{{number}}}"}}""";

    static string Named(string user, string name) =>
        $$$"""{"type":"identify","userId":"{{{user}}}","messageId":"i-{{{user}}}","timestamp":"2026-03-01T09:00:00Z","traits":{"lastName":"{{{name}}}"}}""";

    static async Task<JsonElement> Json(CapturingServer server, string path, string body)
    {
        var (status, answer) = await server.Post(path, body);
        Assert.True(status == 200, answer);
        return JsonDocument.Parse(answer).RootElement;
    }

    static async Task<JsonElement> Json(CapturingServer server, string path) => JsonDocument.Parse((await server.Server.Get(path)).Body).RootElement;

    static Task<(int, string)> Problem(RunningServer.Answer answer) => Task.FromResult((answer.Status, JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString()!));

    /// <summary>Of somebody known; those of erased persons stay in totals alone.</summary>
    static async Task<long> Interactions(CapturingServer server) => (await Json(server, "/api/analysis/transitions")).GetProperty("asked").GetProperty("linked").GetInt64();

    static async Task<long> NotPermitted(CapturingServer server) => (await Json(server, "/api/analysis/transitions?where=purpose=marketing")).GetProperty("asked").GetProperty("notPermitted").GetInt64();

    static async Task<long> InSegment(CapturingServer server) => (await Json(server, "/api/segments/visitors/count")).GetProperty("customers").GetInt64();

    static async Task<int> Found(CapturingServer server, string name) => (await Json(server, $"/api/profiles?search={name}")).GetProperty("profiles").GetArrayLength();

    static async Task<IReadOnlyList<string>> Audited(CapturingServer server, string act) =>
        [.. (await Json(server, $"/api/privacy/audit?act={act}")).GetProperty("entries").EnumerateArray().Select(entry => $"{entry.GetProperty("act")} {entry.GetProperty("by")}")];

    static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}

using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

/// <summary>Which identifiers are one customer, decided over a real socket while messages come in.</summary>
public sealed class DecisionsApiTests() : ServedTenantTests(Rows)
{
    const string Rows = """
        customer_number,email,anonymous_id,time,touchpoint
        1001,ada@example.org,,2026-03-01T10:00:00Z,newsletter
        1002,,,2026-03-02T10:00:00Z,store-visit
        1003,,d-1,2026-03-03T10:00:00Z,website-visit
        """;

    [Fact]
    public async Task A_link_an_unlink_and_an_undo_hold_in_the_next_answer()
    {
        Assert.Equal(3, await Customers());

        Assert.Equal("""{"recorded":true,"number":1}""", await Decided("link", """{"first":"customer_number:1001","second":"customer_number:1002","reason":"Telefonat"}"""));
        Assert.Equal((2, "newsletter store-visit"), (await Customers(), await Timeline("1001")));

        Assert.Equal("""{"recorded":false,"number":null}""", await Decided("link", """{"first":"customer_number:1002","second":"1001","reason":"noch einmal"}"""));
        Assert.Equal("""{"recorded":true,"number":2}""", await Decided("unlink", """{"first":"customer_number:1001","second":"customer_number:1002","reason":"doch nicht"}"""));
        Assert.Equal((3, "newsletter"), (await Customers(), await Timeline("1001")));

        Assert.Equal("""{"recorded":true,"number":3}""", await Decided("decisions/2/undo", """{"reason":"doch"}"""));
        Assert.Equal((2, "newsletter store-visit"), (await Customers(), await Timeline("1001")));
    }

    [Fact]
    public async Task The_decisions_about_a_customer_say_what_is_in_force_and_what_can_be_undone()
    {
        await Decided("link", """{"first":"customer_number:1001","second":"customer_number:1002","reason":"Telefonat"}""");
        await Decided("unlink", """{"first":"email:ada@example.org","second":"customer_number:1003","reason":"Schwestern"}""");
        await Decided("decisions/1/undo", """{"reason":"verhört"}""");

        Assert.Equal(
        [
            "2 unlink email:ada@example.org customer_number:1003 machine Schwestern in force, can be undone",
            "1 link customer_number:1001 customer_number:1002 machine Telefonat undone by 3 verhört",
        ], await Decisions("1001"));
        Assert.Equal(["1 link customer_number:1001 customer_number:1002 machine Telefonat undone by 3 verhört"], await Decisions("1002"));
        Assert.Equal(404, (await Server.Get("/api/profiles/4711/decisions")).Status);
    }

    [Fact]
    public async Task A_link_that_cannot_be_says_why_and_what_is_in_the_way()
    {
        await Decided("unlink", """{"first":"customer_number:1001","second":"customer_number:1002","reason":"Vater und Sohn"}""");
        await Decided("link", """{"first":"customer_number:1001","second":"email:ada@example.org","reason":"Ausweis"}""");
        await Decided("link", """{"first":"anonymous_id:d-1","second":"customer_number:1003","reason":"ihr Telefon"}""");

        Assert.Equal((409, "neverLink", "1", "Decision 1 says that identifiers of these two profiles are never linked; undo it first."),
            await Refused("link", """{"first":"email:ada@example.org","second":"customer_number:1002","reason":"Brief"}"""));
        var (status, reason, _, _) = await Refused("link", """{"first":"anonymous_id:d-1","second":"customer_number:1002","reason":"Brief"}""");
        Assert.Equal((409, "deviceOfAnotherPerson"), (status, reason));
        Assert.Equal(3, await Customers());
    }

    [Theory]
    [InlineData("link", """{"first":"1001","reason":"x"}""", "Say which two")]
    [InlineData("link", """{"first":"1001","second":"1002"}""", "The reason has 0 letters")]
    [InlineData("link", """{"first":"1001","second":"email:eva@example.org","reason":"x"}""", "email:eva@example.org is unknown.")]
    [InlineData("unlink", """{"first":"1001","second":"customer_number:1001","reason":"x"}""", "are one identifier; give two.")]
    [InlineData("unlink", """{"a":"1001","b":"1002","reason":"x"}""", "This is not a decision")]
    [InlineData("decisions/7/undo", """{"reason":"x"}""", "There is no decision 7; the last one is 0.")]
    public async Task What_is_no_decision_is_refused(string path, string body, string message)
    {
        var (status, _, _, detail) = await Refused(path, body);

        Assert.Equal(400, status);
        Assert.Contains(message, detail, StringComparison.Ordinal);
        Assert.Empty(await Decisions("1001"));
    }

    [Fact]
    public async Task Decisions_are_audited_under_both_persons_and_at_the_command_line_too()
    {
        await Decided("link", """{"first":"customer_number:1001","second":"customer_number:1002","reason":"Telefonat"}""");
        Assert.Equal(new(0, "Decided and recorded.\n", ""), await CommandLine.Run("profile", "undo", "1", "--reason", "verhört", "--dir", Tenant.Folder.Root));
        Assert.Equal(0, (await CommandLine.Run("profile", "unlink", "customer_number:1002", "customer_number:1003", "--dir", Tenant.Folder.Root)).Code);

        Assert.Equal([$"profileUnlink terminal:{Environment.UserName} 3", $"profileUndo terminal:{Environment.UserName} 2", "profileLink machine 1"], await Audited("1002"));
        Assert.Equal([$"profileUndo terminal:{Environment.UserName} 2", "profileLink machine 1"], await Audited("ada@example.org"));
    }

    [Fact]
    public async Task Who_decided_is_kept_by_number_and_shown_by_name()
    {
        var key = new Keys(new HostFolder(Tenant.Folder.Root), TimeProvider.System).AddRead(TenantId.Main, Right.Write, "Servicetelefon");
        using (var request = new HttpRequestMessage(HttpMethod.Post, "/api/profiles/link"))
        {
            request.Headers.Authorization = new("Bearer", key.Text);
            request.Content = new StringContent("""{"first":"customer_number:1001","second":"customer_number:1002","reason":"Telefonat"}""", null, "application/json");
            Assert.Equal(200, (await Server.Send(request)).Status);
        }

        Assert.Equal([$"1 link customer_number:1001 customer_number:1002 key:{key.Key.Id} Telefonat in force, can be undone"], await Decisions("1002"));
        Assert.Equal(["profile machine", $"profileLink key:{key.Key.Id}"], (await Acts("1002")).Take(2));
        var links = JsonDocument.Parse((await Server.Get("/api/profiles/1002")).Body).RootElement.GetProperty("profile").GetProperty("links").EnumerateArray();
        Assert.Contains("Servicetelefon", links.Where(link => link.GetProperty("decision").ValueKind == JsonValueKind.Object).Select(link => link.GetProperty("decision").GetProperty("by").GetString()));
    }

    async Task<string> Decided(string path, string body)
    {
        var answer = await Send(HttpMethod.Post, $"/api/profiles/{path}", body);
        Assert.True(answer.Status == 200, answer.Body);
        var json = JsonDocument.Parse(answer.Body).RootElement;
        Assert.Equal(json.GetProperty("recorded").GetBoolean(), json.GetProperty("at").ValueKind == JsonValueKind.String);
        return $$"""{"recorded":{{json.GetProperty("recorded").GetRawText()}},"number":{{json.GetProperty("number").GetRawText()}}}""";
    }

    async Task<(int Status, string? Reason, string Decision, string Detail)> Refused(string path, string body)
    {
        var answer = await Send(HttpMethod.Post, $"/api/profiles/{path}", body);
        var json = JsonDocument.Parse(answer.Body).RootElement;
        return (answer.Status, json.TryGetProperty("reason", out var reason) ? reason.GetString() : null, json.TryGetProperty("decision", out var decision) ? $"{decision}" : "", json.GetProperty("detail").GetString()!);
    }

    async Task<IReadOnlyList<string>> Decisions(string identifier)
    {
        var answer = await Server.Get($"/api/profiles/{identifier}/decisions");
        Assert.True(answer.Status == 200, answer.Body);
        return [.. JsonDocument.Parse(answer.Body).RootElement.EnumerateArray().Select(Line)];
    }

    static string Line(JsonElement one)
    {
        var said = string.Join(' ', ((string[])["number", "act", "first", "second", "by", "reason"]).Select(name => $"{one.GetProperty(name)}"));
        string[] state = [.. one.GetProperty("isInForce").GetBoolean() ? (string[])["in force"] : [], .. one.GetProperty("canBeUndone").GetBoolean() ? (string[])["can be undone"] : []];
        return one.GetProperty("undone") is { ValueKind: JsonValueKind.Object } undone ? $"{said} undone by {undone.GetProperty("number")} {undone.GetProperty("reason").GetString()}" : $"{said} {string.Join(", ", state)}";
    }

    async Task<IReadOnlyList<string>> Acts(string identifier) =>
        [.. JsonDocument.Parse((await Server.Get($"/api/privacy/audit?identifier={identifier}")).Body).RootElement.GetProperty("entries").EnumerateArray().Select(entry => $"{entry.GetProperty("act")} {entry.GetProperty("by")}")];

    async Task<IReadOnlyList<string>> Audited(string identifier)
    {
        var answer = await Server.Get($"/api/privacy/audit?identifier={identifier}");
        return [.. JsonDocument.Parse(answer.Body).RootElement.GetProperty("entries").EnumerateArray().Select(entry => $"{entry.GetProperty("act")} {entry.GetProperty("by")} {entry.GetProperty("facts").GetProperty("decision")}")];
    }

    async Task<long> Customers() => JsonDocument.Parse((await Server.Get("/api/analysis/transitions?per=customer")).Body).RootElement.GetProperty("asked").GetProperty("customers").GetInt64();

    async Task<string> Timeline(string identifier) => string.Join(' ',
        JsonDocument.Parse((await Server.Get($"/api/profiles/{identifier}")).Body).RootElement.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("touchpoint").GetString()));
}

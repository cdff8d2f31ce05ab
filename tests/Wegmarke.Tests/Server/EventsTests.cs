using System.Diagnostics;
using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Profiles;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Server;

/// <summary>Real messages into the real server, and what is told of them over a real socket.</summary>
public sealed class EventsTests
{
    [Fact]
    public async Task A_service_agent_sees_the_last_visit_within_a_second()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Identify("a-1", "u-1"));
        using var reader = await EventReader.Open($"{server.Url}/api/profiles/user_id:u-1/events");
        await reader.Next("open");
        var waits = new List<TimeSpan>();

        for (var visit = 0; visit < 5; visit++)
        {
            await server.Send(Page("a-1", visit));
            var acknowledged = Stopwatch.StartNew();
            var seen = await reader.Next("interaction");
            waits.Add(acknowledged.Elapsed);
            Assert.Equal($"/page/{visit}", seen.GetProperty("fields").GetProperty("path").GetString());
            Assert.True(seen.GetProperty("isOnline").GetBoolean());
        }
        // The quickest: the others may have waited for a busy machine.
        Assert.InRange(waits.Min(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Everything_that_happens_to_a_customer_is_told_until_they_are_erased()
    {
        await using var server = await CapturingServer.Start();
        Segments.Set(server.Tenant.Documents, """[{ "key": "visitors", "condition": { "contacts": { "atLeast": 2 } } }]""");
        await server.Send(Page("a-1", 1), Identify("a-2", "u-1"));
        using var reader = await EventReader.Open($"{server.Url}/api/profiles/user_id:u-1/events");
        await reader.Next("open");

        await server.Send(Identify("a-1", "u-1"));
        var linked = await reader.Next("linked");
        Assert.Equal(["anonymous_id:a-1"], Identifiers(linked));
        Assert.Equal(0, linked.GetProperty("links")[0].GetProperty("sequence").GetInt64());

        await server.Send(Page("a-1", 2));
        await reader.Next("interaction");
        var segment = await reader.Next("segment");
        Assert.Equal("visitors True", $"{segment.GetProperty("key").GetString()} {segment.GetProperty("entered").GetBoolean()}");

        await server.Send("""{"type":"identify","userId":"u-1","messageId":"t1","timestamp":"2026-03-01T10:00:00Z","traits":{"city":"Bonn"}}""");
        Assert.Equal("city Bonn", $"{Text(await reader.Next("trait"), "name", "value")}");

        Assert.Equal(200, (await server.Post("/api/consents", """{"identifier":"user_id:u-1","purpose":"marketing","act":"given"}""")).Status);
        Assert.Equal("marketing given", Text(await reader.Next("consent"), "purpose", "act"));

        Assert.IsType<DecisionOutcome.Recorded>(server.Tenant.Unlink("user_id:u-1", "anonymous_id:a-1"));
        Assert.Equal(["anonymous_id:a-1"], Identifiers(await reader.Next("parted")));
        Assert.False((await reader.Next("segment")).GetProperty("entered").GetBoolean());

        server.Tenant.Restrict("user_id:u-1");
        Assert.True((await reader.Next("permission")).GetProperty("restricted").GetBoolean());

        Requests.Erase(server.Tenant.Folder, "user_id:u-1");
        Assert.Equal("erased", (await reader.Until("erased"))[^1]);
        Assert.Null(await reader.Next());
        using var gone = await EventReader.Ask($"{server.Url}/api/profiles/user_id:u-1/events");
        Assert.Equal(404, (int)gone.StatusCode);
    }

    [Fact]
    public async Task Others_are_not_told()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Identify("a-1", "u-1"), Identify("a-2", "u-2"));
        using var reader = await EventReader.Open($"{server.Url}/api/profiles/user_id:u-1/events");
        await reader.Next("open");

        await server.Send(Page("a-2", 1));
        await server.Send(Page("a-1", 2));

        Assert.Equal("/page/2", (await reader.Next("interaction")).GetProperty("fields").GetProperty("path").GetString());
    }

    [Fact]
    public async Task Who_comes_back_finds_what_happened_meanwhile_and_nothing_twice()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Identify("a-1", "u-1"));
        var address = $"{server.Url}/api/profiles/user_id:u-1/events";
        string last;
        using (var reader = await EventReader.Open(address))
        {
            await reader.Next("open");
            await server.Send(Page("a-1", 1));
            await reader.Next("interaction");
            last = reader.LastId;
        }

        await server.Send(Page("a-1", 2), Page("a-1", 3));
        using var again = await EventReader.Open(address, last);
        await again.Next("open");
        await server.Send(Page("a-1", 4));

        Assert.Equal(["/page/2", "/page/3", "/page/4"], await Paths(again, 3));
    }

    [Fact]
    public async Task After_a_new_start_of_the_server_a_reader_is_told_to_load_anew_and_gets_every_contact_it_missed()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Identify("a-1", "u-1"));
        string last;
        using (var reader = await EventReader.Open($"{server.Url}/api/profiles/user_id:u-1/events"))
        {
            await reader.Next("open");
            last = reader.LastId;
        }
        await server.Send(Page("a-1", 1), Page("a-1", 2));
        await server.Server.App.StopAsync(TestContext.Current.CancellationToken);
        await server.Server.DisposeAsync();
        await using var anew = await RunningServer.Start(server.Tenant.Folder);

        using var again = await EventReader.Open($"{anew.App.Urls.First()}/api/profiles/user_id:u-1/events", last);

        await again.Next("reset");
        Assert.Equal(["/page/1", "/page/2"], await Paths(again, 2));
    }

    [Fact]
    public async Task Who_is_not_there_cannot_be_followed()
    {
        await using var server = await CapturingServer.Start();
        using (var empty = await EventReader.Ask($"{server.Url}/api/profiles/user_id:u-1/events"))
            Assert.Equal(404, (int)empty.StatusCode);
        await server.Send(Identify("7", "7"));

        using var unknown = await EventReader.Ask($"{server.Url}/api/profiles/user_id:u-9/events");
        Assert.Equal(404, (int)unknown.StatusCode);
    }

    [Fact]
    public async Task A_caller_has_so_many_streams_and_then_is_told_to_come_again()
    {
        await using var server = await CapturingServer.Start(settings: ["--streams:ofCaller", "2"]);
        using var one = await EventReader.Open($"{server.Url}/api/events");
        var two = await EventReader.Open($"{server.Url}/api/events");

        using (var third = await EventReader.Ask($"{server.Url}/api/events"))
            Assert.Equal((429, TimeSpan.FromSeconds(30)), ((int)third.StatusCode, third.Headers.RetryAfter!.Delta));
        two.Dispose();

        var status = 429;
        for (var begun = Stopwatch.StartNew(); status == 429 && begun.Elapsed < TimeSpan.FromSeconds(20);)
        {
            using var again = await EventReader.Ask($"{server.Url}/api/events");
            status = (int)again.StatusCode;
        }
        Assert.Equal(200, status);
    }

    [Fact]
    public async Task A_revoked_key_closes_its_streams_and_no_other()
    {
        await using var server = await CapturingServer.Start(settings: ["--streams:beat", "00:00:00.5"]);
        await server.Send(Identify("a-1", "u-1"));
        var keys = new Keys(new HostFolder(server.Tenant.Folder.Root), TimeProvider.System);
        var (revoked, other) = (keys.AddRead(TenantId.Main, Right.Profiles), keys.AddRead(TenantId.Main, Right.Profiles));
        var address = $"{server.Url}/api/profiles/user_id:u-1/events";
        using var reader = await EventReader.Open(address, key: revoked.Text);
        using var stays = await EventReader.Open(address, key: other.Text);
        await reader.Next("open");
        await stays.Next("open");

        keys.Revoke(TenantId.Main, revoked.Key.Id);

        Assert.Null(await reader.Next());
        await server.Send(Page("a-1", 1));
        await stays.Next("interaction");
        Assert.InRange(stays.Beats, 1, 200);
    }

    [Fact]
    public async Task Streams_end_when_the_server_stops()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Identify("a-1", "u-1"));
        using var profile = await EventReader.Open($"{server.Url}/api/profiles/user_id:u-1/events");
        using var tenant = await EventReader.Open($"{server.Url}/api/events");
        await profile.Next("open");
        await tenant.Next("open");
        var begun = Stopwatch.StartNew();

        await server.Server.App.StopAsync(TestContext.Current.CancellationToken);

        Assert.Null(await profile.Next());
        Assert.Null(await tenant.Next());
        Assert.InRange(begun.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_tenant_says_at_most_four_times_a_second_how_far_its_log_is_whoever_wrote_it()
    {
        await using var server = await CapturingServer.Start();
        using var reader = await EventReader.Open($"{server.Url}/api/events");
        await reader.Next("open");
        await server.Send(Page("a-1", 0));
        await reader.Next("changed");

        var begun = Stopwatch.StartNew();
        for (var page = 1; page <= 60; page++)
            await server.Send(Page("a-1", page));
        var (events, sequence) = (0, 0L);
        for (; sequence < 61; events++)
            sequence = (await reader.Next("changed")).GetProperty("sequence").GetInt64();
        Assert.InRange(events, 1, begun.Elapsed.TotalSeconds * 4 + 2);
        Assert.Equal(61, sequence);

        await server.Tenant.Import("customer,time,touchpoint\n1,2026-03-01T10:00:00Z,store-visit\n");
        Assert.Equal(62, (await reader.Next("changed")).GetProperty("sequence").GetInt64());
        Segments.Set(server.Tenant.Documents, """[{ "key": "it", "condition": { "bought": true } }]""");
        Assert.Equal(62, (await reader.Next("changed")).GetProperty("sequence").GetInt64());
    }

    static string Page(string anonymous, int number) =>
        $$$"""{"type":"page","anonymousId":"{{{anonymous}}}","messageId":"p-{{{anonymous}}}-{{{number}}}","properties":{"path":"/page/{{{number}}}"}}""";

    static string Identify(string anonymous, string user) =>
        $$"""{"type":"identify","anonymousId":"{{anonymous}}","userId":"{{user}}","messageId":"i-{{anonymous}}-{{user}}"}""";

    static string[] Identifiers(JsonElement data) => [.. data.GetProperty("identifiers").EnumerateArray().Select(one => $"{one.GetProperty("kind").GetString()}:{one.GetProperty("value").GetString()}")];

    static string Text(JsonElement data, params string[] names) => string.Join(' ', names.Select(name => data.GetProperty(name).GetString()));

    static async Task<string[]> Paths(EventReader reader, int count)
    {
        var paths = new string[count];
        for (var at = 0; at < count; at++)
            paths[at] = (await reader.Next("interaction")).GetProperty("fields").GetProperty("path").GetString()!;
        return paths;
    }
}

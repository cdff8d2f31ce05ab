using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class ApiTests
{
    [Fact]
    public async Task The_description_lists_every_address_of_the_interface()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get("/openapi/v1.json");

        Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        var paths = JsonDocument.Parse(answer.Body).RootElement.GetProperty("paths").EnumerateObject().ToArray();
        Assert.Equal([
            "/api/analysis/acquisition",
            "/api/analysis/attribution",
            "/api/analysis/channels",
            "/api/analysis/conformance",
            "/api/analysis/emotion",
            "/api/analysis/funnel",
            "/api/analysis/heatmap",
            "/api/analysis/lifecycle",
            "/api/analysis/paths",
            "/api/analysis/retention",
            "/api/analysis/series",
            "/api/analysis/steps",
            "/api/analysis/transitions",
            "/api/annotations",
            "/api/annotations/{key}",
            "/api/backlog",
            "/api/backlog/measure",
            "/api/backlog/{id}",
            "/api/capture/dead",
            "/api/capture/dead/{number}",
            "/api/capture/dead/{number}/replay",
            "/api/capture/pages",
            "/api/capture/stats",
            "/api/catalogue",
            "/api/catalogue/conversions",
            "/api/catalogue/conversions/{key}",
            "/api/catalogue/default-phase-model",
            "/api/catalogue/rules",
            "/api/catalogue/rules/{key}",
            "/api/consents",
            "/api/dashboards",
            "/api/dashboards/{key}",
            "/api/dimensions",
            "/api/events",
            "/api/feedback/checklists",
            "/api/feedback/interviews",
            "/api/feedback/scores",
            "/api/feedback/tests",
            "/api/imports",
            "/api/imports/{id}",
            "/api/imports/{id}/preview",
            "/api/imports/{id}/rejects",
            "/api/imports/{id}/start",
            "/api/journeys",
            "/api/keys",
            "/api/keys/{id}",
            "/api/maps",
            "/api/maps/channels",
            "/api/maps/emotion",
            "/api/maps/funnel",
            "/api/maps/heatmap",
            "/api/maps/ideal",
            "/api/maps/import",
            "/api/maps/linear",
            "/api/maps/templates",
            "/api/maps/touchpoints",
            "/api/maps/{id}",
            "/api/maps/{id}/diff",
            "/api/maps/{id}/drawing",
            "/api/maps/{id}/restore",
            "/api/maps/{id}/table",
            "/api/maps/{id}/versions",
            "/api/maps/{id}/versions/{number}",
            "/api/me",
            "/api/personas",
            "/api/personas/suggest",
            "/api/personas/{key}",
            "/api/personas/{key}/count",
            "/api/privacy/access",
            "/api/privacy/audit",
            "/api/privacy/erasures",
            "/api/privacy/erasures/preview",
            "/api/privacy/erasures/{entry}",
            "/api/privacy/objections",
            "/api/privacy/record",
            "/api/privacy/requests",
            "/api/privacy/requests/{number}",
            "/api/privacy/restrictions",
            "/api/privacy/retention",
            "/api/privacy/retention/run",
            "/api/profiles",
            "/api/profiles/decisions/{number}/undo",
            "/api/profiles/link",
            "/api/profiles/unlink",
            "/api/profiles/{identifier}",
            "/api/profiles/{identifier}/decisions",
            "/api/profiles/{identifier}/events",
            "/api/quality",
            "/api/quality/rule",
            "/api/rates",
            "/api/rates/{currency}",
            "/api/rates/{currency}/{day}",
            "/api/report",
            "/api/segments",
            "/api/segments/preview",
            "/api/segments/{key}",
            "/api/segments/{key}/count",
            "/api/settings",
            "/api/shares",
            "/api/shares/{id}",
            "/api/sources",
            "/api/sources/keys",
            "/api/sources/keys/{id}",
            "/api/sources/latest",
            "/api/start",
            "/api/tenants",
            "/api/touchpoints",
            "/api/users",
            "/health",
        ], paths.Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.All(paths, path => Assert.All(path.Value.EnumerateObject(), operation => Assert.NotEmpty(operation.Value.GetProperty("summary").GetString()!)));
    }

    [Fact]
    public async Task Health_names_the_tenant_and_the_last_interaction()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);
        Assert.Equal((200, """{"status":"ok","tenant":"main","lastSequence":0}"""), await Of(server, "/health"));

        await tenant.Import(Samples.Small);

        Assert.Equal((200, """{"status":"ok","tenant":"main","lastSequence":4}"""), await Of(server, "/health"));
    }

    [Fact]
    public async Task A_log_that_cannot_be_read_is_named_in_health_and_in_answers()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await File.WriteAllTextAsync(tenant.Folder.Log, "no database at all, only text that is long enough to be looked at", TestContext.Current.CancellationToken);
        await using var server = await RunningServer.Start(tenant.Folder);

        foreach (var path in (string[])["/health", "/api/touchpoints", "/"])
        {
            var answer = await server.Get(path);
            Assert.Equal((503, "application/problem+json"), (answer.Status, answer.ContentType));
            Assert.Contains("log.db", Detail(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Touchpoints_are_figures_and_names_nobody_mapped()
    {
        using var tenant = await new TestTenant().Import(Samples.Small + "\n1001,,2024-03-04T10:00:00Z,Wunderbox,,,\n");
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get("/api/touchpoints?phases=six");

        Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        var table = JsonDocument.Parse(answer.Body).RootElement;
        Assert.Equal(("six", "EUR", 2, 5), (Text(table, "phaseModel"), Text(table, "currency"), table.GetProperty("customers").GetInt32(), table.GetProperty("coverage").GetProperty("rows").GetInt32()));
        Assert.Equal(["newsletter interest 1 0 0", "store-purchase  0 0 300", "store-purchase decision 1 1250 0", "unmapped:Wunderbox engagement 1 0 0", "website-visit awareness 1 0 0"],
            table.GetProperty("rows").EnumerateArray().Select(row =>
                $"{Text(row, "touchpoint")} {Text(row, "phase")} {row.GetProperty("customers")} {row.GetProperty("revenue")} {row.GetProperty("unlinkedRevenue")}").Order(StringComparer.Ordinal));
        Assert.Equal("Wunderbox", Text(table.GetProperty("unmapped")[0], "name"));
    }

    [Fact]
    public async Task A_profile_is_found_by_any_of_its_identifiers()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        foreach (var path in (string[])["1001", "customer_number:1001", "email:Ada@Example.org", "ada%40example.org"])
        {
            var answer = await server.Get($"/api/profiles/{path}");
            Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
            var timeline = JsonDocument.Parse(answer.Body).RootElement.GetProperty("timeline").EnumerateArray();
            Assert.Equal(["newsletter", "store-purchase"], timeline.Select(entry => Text(entry, "touchpoint")));
        }
    }

    [Theory]
    [InlineData("D/10")]
    [InlineData("D%2F10")]
    [InlineData("customer_number:D%2f10")]
    public async Task An_identifier_may_have_a_slash(string identifier)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get($"/api/profiles/{identifier}");

        Assert.Equal(200, answer.Status);
        Assert.Contains("website-visit", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_a_problem_that_says_the_way_out()
    {
        using var tenant = await new TestTenant().Import("customer_number,loyalty_card,time,touchpoint\n7,,2024-03-01T10:00:00Z,website-visit\n,7,2024-03-02T10:00:00Z,store-purchase\n");
        await using var server = await RunningServer.Start(tenant.Folder);

        await Refuses(server, "/api/profiles/8", 404, "Nobody has the identifier '8'");
        await Refuses(server, "/api/profiles/7", 409, "customer_number:7, loyalty_card:7");
        await Refuses(server, "/api/profiles/7?phases=nine", 400, "There is no phase model 'nine'. Known are five, six, retail.");
        await Refuses(server, "/api/touchpoints?phases=nine", 400, "There is no phase model 'nine'. Known are five, six, retail.");
        await Refuses(server, "/api/maps/linear?phases=nine", 400, "There is no phase model 'nine'. Known are five, six, retail.");
        await Refuses(server, "/api/maps/linear?lang=fr", 400, "lang is de or en");
        await Refuses(server, "/api/maps/linear?theme=pink", 400, "theme light, dark or auto");
        await Refuses(server, "/api/maps/linear?format=png", 400, "format svg, pdf or json");
        await Refuses(server, "/api/maps/funnel?steps=newsletr", 400, "There is no step 'newsletr'. Near are newsletter");
        await Refuses(server, "/api/maps/funnel?by=colour", 400, "No interaction has a property 'colour'.");
        await Refuses(server, "/api/nothing", 404, null);
        await Refuses(server, "/nothing", 404, null);
    }

    [Fact]
    public async Task Without_data_figures_say_how_to_begin_and_the_map_is_an_empty_picture()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        await Refuses(server, "/api/touchpoints", 404, "wegmarke import FILE");
        await Refuses(server, "/api/profiles/7", 404, "wegmarke import FILE");
        var map = await server.Get("/api/maps/linear");
        Assert.Equal((200, "image/svg+xml; charset=utf-8"), (map.Status, map.ContentType));
        Assert.Contains("wegmarke import", map.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_is_a_picture_unless_its_content_is_asked_for()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var (picture, svg, content) = (await server.Get("/api/maps/linear"), await server.Get("/api/maps/linear?format=svg&lang=en&theme=dark&phases=retail"), await server.Get("/api/maps/linear?format=json&lang=en"));

        Assert.Equal("image/svg+xml; charset=utf-8", picture.ContentType);
        Assert.Contains("Newsletter", picture.Body, StringComparison.Ordinal);
        Assert.Contains("Our customers’ journey – Retail", System.Xml.Linq.XElement.Parse(svg.Body).Value, StringComparison.Ordinal);
        Assert.Equal("application/json; charset=utf-8", content.ContentType);
        var map = JsonDocument.Parse(content.Body).RootElement;
        Assert.Equal(("Our customers’ journey – Five phases", 2, 3), (Text(map, "title"), map.GetProperty("customers").GetInt32(), map.GetProperty("steps").GetArrayLength()));
        Assert.Equal("Measured", Text(map.GetProperty("steps")[0], "origin"));
    }

    [Theory]
    [InlineData("heatmap", "rows", 3)]
    [InlineData("touchpoints", "discs", 3)]
    [InlineData("channels", "nodes", 3)]
    [InlineData("emotion", "steps", 3)]
    public async Task Every_form_of_the_map_is_a_picture_or_its_content(string form, string content, int count)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var (picture, json) = (await server.Get($"/api/maps/{form}?lang=en"), await server.Get($"/api/maps/{form}?format=json&lang=en"));

        Assert.Equal((200, "image/svg+xml; charset=utf-8"), (picture.Status, picture.ContentType));
        Assert.Equal($"wm wm-{form}", (string?)System.Xml.Linq.XElement.Parse(picture.Body).Attribute("class"));
        Assert.Equal((200, "application/json; charset=utf-8"), (json.Status, json.ContentType));
        var map = JsonDocument.Parse(json.Body).RootElement;
        Assert.Equal((2, count), (map.GetProperty("frame").GetProperty("customers").GetInt32(), map.GetProperty(content).GetArrayLength()));
        await Refuses(server, $"/api/maps/{form}?phases=nine", 400, "There is no phase model 'nine'. Known are five, six, retail.");
        await Refuses(server, $"/api/maps/{form}?lang=fr", 400, "lang is de or en");
    }

    [Fact]
    public async Task Without_data_every_form_is_an_empty_picture_that_says_how_to_begin()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        foreach (var form in Wegmarke.Maps.MapForm.All)
            Assert.Contains("wegmarke import", (await server.Get($"/api/maps/{form.Key}")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_to_run_and_keep_nothing()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        foreach (var path in (string[])["/", "/steps?id=awareness.newsletter", "/customers?id=1001", "/customers", "/health", "/openapi/v1.json", "/api/touchpoints", "/api/maps/linear", "/api/profiles/1001", "/api/profiles/8", "/nothing", "/?phases=nine"])
            AssertSafe(await server.Get(path));
        AssertSafe(await server.Get("/", host: "evil.example"));
    }

    [Fact]
    public async Task An_error_inside_tells_the_browser_the_same_and_nothing_of_the_inside()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);
        tenant.Documents.Save("storage.settings", "tenant", 0, 1, "no JSON");

        var answer = await server.Get("/");

        Assert.Equal((500, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.DoesNotContain("JsonException", answer.Body, StringComparison.Ordinal);
        AssertSafe(answer);
    }

    /// <summary>A page elsewhere whose name resolves to this machine must not read what is here.</summary>
    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:5080", 421)]
    [InlineData("127.0.0.1.evil.example", 421)]
    [InlineData("192.168.0.7", 421)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]", 200)]
    public async Task Only_names_of_this_machine_are_answered(string host, int status)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        foreach (var path in (string[])["/", "/api/touchpoints", "/health", "/openapi/v1.json"])
        {
            var answer = await server.Get(path, host);
            Assert.Equal(status, answer.Status);
            Assert.Equal(status == 200, answer.Body.Contains("main", StringComparison.Ordinal) || answer.Body.Contains("EUR", StringComparison.Ordinal) || answer.Body.Contains("Wegmarke", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task One_tenant_never_sees_another_ones_data()
    {
        const string Canary = "Kanarienvogel";
        using var tenant = await new TestTenant().Import(Samples.Small);
        using var other = await new TestTenant(tenant.Folder.Root, "other").Import($"customer,time,touchpoint,channel,location\n{Canary},2024-03-01T10:00:00Z,{Canary},{Canary},{Canary}\n", Canary);
        await using var one = await RunningServer.Start(tenant.Folder);
        await using var two = await RunningServer.Start(other.Folder);

        foreach (var path in (string[])["/", "/steps?id=awareness.newsletter", "/customers?id=1001", $"/customers?id={Canary[..^1]}", "/health", "/api/touchpoints", "/api/maps/linear", "/api/maps/linear?format=json", "/api/profiles/1001"])
            Assert.DoesNotContain(Canary, (await one.Get(path)).Body, StringComparison.Ordinal);
        Assert.Contains(Canary, (await two.Get("/api/touchpoints")).Body, StringComparison.Ordinal);
        Assert.Equal(404, (await one.Get($"/api/profiles/{Canary}")).Status);
        Assert.Equal(404, (await two.Get("/api/profiles/1001")).Status);
    }

    static async Task Refuses(RunningServer server, string path, int status, string? detail)
    {
        var answer = await server.Get(path);
        Assert.Equal((path, status, "application/problem+json"), (path, answer.Status, answer.ContentType));
        if (detail is not null)
            Assert.Contains(detail, Detail(answer), StringComparison.Ordinal);
    }

    static void AssertSafe(RunningServer.Answer answer)
    {
        Assert.StartsWith("default-src 'none';", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.Equal("no-store", $"{answer.Headers.CacheControl}");
        Assert.False(answer.Headers.Contains("Server"));
    }

    static string Detail(RunningServer.Answer answer) => JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString()!;

    static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    static async Task<(int, string)> Of(RunningServer server, string path) => await server.Get(path) is var answer ? (answer.Status, answer.Body) : default;
}

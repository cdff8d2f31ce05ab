using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class RulesApiTests : IDisposable
{
    const string Rule = """[{"names":["Wunderbox"],"sources":["shop"],"touchpoint":"store-visit"}]""";

    readonly TestTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    static string Contacts => "customer,time,event\n1,2026-03-01T10:00:00Z,Wunderbox\n1,2026-03-02T10:00:00Z,Wunderbox\n2,2026-03-02T10:00:00Z,newsletter\n";

    [Fact]
    public async Task A_name_that_no_rule_maps_is_listed_tried_and_mapped()
    {
        await _tenant.Import(Contacts);
        await using var server = await UploadingServer.Start(_tenant);
        Assert.Equal(["Wunderbox 2"], await Unmapped(server));

        var (status, trial) = await server.Post("/api/quality/rule?key=wunderbox", Rule);
        Assert.Equal(200, status);
        Assert.Equal("""{"interactions":2,"ofUnmapped":2,"names":[{"source":"shop","name":"Wunderbox","interactions":2}]}""", $"{trial}");
        Assert.Equal(["Wunderbox 2"], await Unmapped(server));

        Assert.Equal(200, (await server.Put("/api/catalogue/rules/wunderbox", Rule)).Status);
        Assert.Empty(await Unmapped(server));
        Assert.Equal($$"""[{"key":"wunderbox","rule":{{Rule}}}]""", (await server.Server.Get("/api/catalogue/rules")).Body);

        Assert.Equal(204, (await server.Delete("/api/catalogue/rules/wunderbox")).Status);
        Assert.Equal(["Wunderbox 2"], await Unmapped(server));
        Assert.Equal(404, (await server.Delete("/api/catalogue/rules/wunderbox")).Status);
    }

    [Fact]
    public async Task A_rule_that_asks_for_a_property_is_tried_on_the_rows_that_have_it()
    {
        await _tenant.Import("customer,time,event,hall\n1,2026-03-01T10:00:00Z,Wunderbox,A\n1,2026-03-02T10:00:00Z,Wunderbox,B\n");
        await using var server = await UploadingServer.Start(_tenant);

        var (_, trial) = await server.Post("/api/quality/rule", """[{"names":["Wunderbox"],"rules":[{"touchpoint":"store-visit","properties":[{"property":"hall","is":["A"]}]}]}]""");

        Assert.Equal(1, trial.GetProperty("interactions").GetInt64());
    }

    [Theory]
    [InlineData("""[{"names":["Wunderbox"]}]""", "touchpoint")]
    [InlineData("""[{"names":["Wunderbox"],"touchpoint":"no-such-thing"}]""", "no-such-thing")]
    [InlineData("not json", "JSON")]
    public async Task A_rule_that_is_none_is_refused_with_the_way_out(string rule, string words)
    {
        await _tenant.Import(Contacts);
        await using var server = await UploadingServer.Start(_tenant);

        var (stored, tried) = (await server.Put("/api/catalogue/rules/wunderbox", rule), await server.Post("/api/quality/rule", rule));

        Assert.Equal((400, 400), (stored.Status, tried.Status));
        Assert.Contains(words, stored.Body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_data_there_is_no_quality_to_tell()
    {
        await using var server = await UploadingServer.Start(_tenant);

        Assert.Equal("""{"sources":[],"advice":[]}""", (await server.Server.Get("/api/quality")).Body);
    }

    static async Task<IEnumerable<string>> Unmapped(UploadingServer server) =>
        (await server.Get("/api/quality")).Body.GetProperty("sources").EnumerateArray().SelectMany(source => source.GetProperty("unmapped").EnumerateArray())
            .Select(name => $"{name.GetProperty("name")} {name.GetProperty("interactions")}");
}

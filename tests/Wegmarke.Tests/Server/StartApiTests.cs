using System.Text.Json;
using Wegmarke.Catalogue;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class StartApiTests : IDisposable
{
    readonly TestTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task Nothing_is_done_where_nothing_is()
    {
        await using var server = await UploadingServer.Start(_tenant);

        Assert.Equal("analysis 0, channels 0, integration 0, messages 0, personalisation 0, technology 0, training 0, feedback 0 | segments 0, touchpoints 0, capture 0, ideal 0, interlock 0", await Told(server));
    }

    [Fact]
    public async Task Each_step_is_read_from_what_is_there()
    {
        await _tenant.Import("""
            customer,time,touchpoint,channel,score,score_kind
            1,2026-03-01T10:00:00Z,newsletter,email,,
            1,2026-03-02T10:00:00Z,store-visit,store,,
            2,2026-03-02T10:00:00Z,survey,email,9,nps
            3,2026-03-02T10:00:00Z,Wunderbox,email,,

            """);
        var persona = """{"name":{"de":"Ada","en":"Ada"}}""";
        Assert.IsType<SetOutcome.Stored>(SetEntries.Run(_tenant.Documents, [new(CatalogueKinds.Persona, "ada", persona)]));
        await using var server = await UploadingServer.Start(_tenant);

        Assert.Equal("analysis 3 done, channels 2 done, integration 1 done, messages 0, personalisation 0, technology 0, training 0, feedback 1 | segments 1 done, touchpoints 3, capture 1, ideal 0, interlock 1 done", await Told(server));
    }

    static async Task<string> Told(UploadingServer server)
    {
        var (status, start) = await server.Get("/api/start");
        Assert.Equal(200, status);
        return $"{Steps(start, "steps")} | {Steps(start, "practices")}";
    }

    static string Steps(JsonElement start, string name) => string.Join(", ", start.GetProperty(name).EnumerateArray()
        .Select(step => $"{step.GetProperty("key").GetString()} {step.GetProperty("count")}{(step.GetProperty("isDone").GetBoolean() ? " done" : "")}"));
}

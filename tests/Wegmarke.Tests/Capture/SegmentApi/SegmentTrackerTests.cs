using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.SegmentApi;

/// <summary>What the tracker of the house sends beyond what other clients do.</summary>
public sealed class SegmentTrackerTests
{
    const string Refusing = """ "context":{"consent":{"categoryPreferences":{"analytics":false}}} """;

    [Theory]
    [InlineData(SourceMode.Full, "4 = 0 + 2 + 0 NoIdentity 2", "/sale 2")]
    [InlineData(SourceMode.Dsk, "4 = 0 + 4 + 0", "/sale 3")]
    [InlineData(SourceMode.Cnil, "4 = 0 + 2 + 0 NoIdentity 2", "/sale 2")]
    public async Task A_page_view_of_nobody_who_did_not_agree_is_counted(SourceMode mode, string stats, string pages)
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing, new LiveRules(mode, new Dictionary<string, Purpose>()));

        await server.Send(
            $$"""{"type":"page","messageId":"m1","properties":{"path":"/sale"},{{Refusing}} }""",
            $$"""{"type":"page","messageId":"m2","properties":{"path":"/sale"},{{Refusing}} }""",
            $$"""{"type":"track","event":"Login","messageId":"m3",{{Refusing}} }""",
            """{"type":"page","messageId":"m4","properties":{"path":"/sale"}}""");

        Assert.Equal(stats, server.Stats());
        Assert.Equal([pages], CaptureStats.PagesOf(server.Tenant.Folder).Select(page => $"{page.Page} {page.Views}"));
    }

    [Theory]
    [InlineData(""" "channel":"banner","text":"2026-11","url":"https://shop.example/consent" """, "banner 2026-11 https://shop.example/consent")]
    [InlineData(""" "text":"2026-11" """, "web 2026-11 https://shop.example/")]
    public async Task A_choice_is_recorded_with_its_proof(string properties, string proof)
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing);

        await server.Send(Choice(properties));

        var record = (await server.Profile("anonymous_id:a")).GetProperty("consents").GetProperty("records")[0];
        Assert.Equal(proof, $"{record.GetProperty("channel").GetString()} {record.GetProperty("text").GetString()} {record.GetProperty("url").GetString()}");
    }

    [Fact]
    public async Task A_proof_that_is_too_long_is_shortened_and_the_choice_holds()
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing);

        await server.Send(Choice($""" "text":"{new string('x', 900)}\n" """));

        var record = (await server.Profile("anonymous_id:a")).GetProperty("consents").GetProperty("records")[0];
        Assert.Equal(("given", new string('x', ConsentProof.MostLetters)), (record.GetProperty("act").GetString(), record.GetProperty("text").GetString()));
    }

    static string Choice(string properties) => $$"""
        {"type":"track","event":"Segment Consent Preference Updated","anonymousId":"a","messageId":"m1","properties":{ {{properties}} },
         "context":{"page":{"url":"https://shop.example/"},"consent":{"categoryPreferences":{"analytics":true} } } }
        """;
}

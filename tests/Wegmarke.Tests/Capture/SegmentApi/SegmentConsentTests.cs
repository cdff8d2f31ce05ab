using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.SegmentApi;

public sealed class SegmentConsentTests
{
    int _messages;

    [Fact]
    public async Task Without_a_basis_nothing_of_a_person_is_on_disk()
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing);

        await server.Send(Page("secret-visitor", ""), """{"type":"identify","userId":"u","anonymousId":"secret-visitor","messageId":"i","traits":{"email":"ada@example.org"}}""", """{"type":"track","event":"\ud800","anonymousId":"secret-visitor"}""");

        Assert.Equal("3 = 0 + 0 + 0 NotText 1 NoBasis 2", server.Stats());
        Assert.Empty(Wegmarke.Tests.Privacy.Traces.Of(["secret-visitor", "ada@example.org"], server.Tenant.Folder.Path));
    }

    [Fact]
    public async Task What_a_message_says_of_consent_is_its_basis()
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing, new LiveRules(SourceMode.Full, new Dictionary<string, Purpose> { ["C0002"] = Purpose.Analysis }));

        await server.Send(
            Page("a", Consent("\"Analytics\":true,\"Advertising\":false")), Page("a", Consent("\"C0002\":true")), Page("a", Consent("\"Analytics\":false")), Page("a", Consent("\"unheard\":true")), Page("a", ""));

        Assert.Equal("5 = 2 + 0 + 0 NoBasis 3", server.Stats());
        Assert.Equal(["Consent Analysis", "Consent Analysis"], Collected(server));
    }

    [Fact]
    public async Task What_is_recorded_of_a_person_is_a_basis_until_it_is_withdrawn()
    {
        await using var server = await CapturingServer.Start(new(LegalBasis.Consent, Purpose.Analysis | Purpose.Marketing));
        await server.Send(Page("a", ""), Choice("a", "\"Analytics\":true", 10), Page("a", ""), Choice("a", "\"Analytics\":false", 11), Page("a", ""), Page("b", ""));

        Assert.Equal("6 = 2 + 1 + 0 NoBasis 3", server.Stats());
        Assert.Equal(["analysis given", "analysis withdrawn"], (await server.Profile("anonymous_id:a")).GetProperty("consents").GetProperty("records").EnumerateArray().Select(record => $"{record.GetProperty("purpose").GetString()} {record.GetProperty("act").GetString()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_choice_is_recorded_with_its_proof()
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing);

        await server.Send("""{"type":"track","event":"Segment Consent Preference Updated","anonymousId":"a","messageId":"m","properties":{"text":"2026-11","channel":"banner","url":"https://shop.example/"},"context":{"consent":{"categoryPreferences":{"analytics":true,"marketing":false} } } }""");

        Assert.Equal(["analysis given banner 2026-11 https://shop.example/", "marketing withdrawn banner 2026-11 https://shop.example/"], (await server.Profile("anonymous_id:a")).GetProperty("consents").GetProperty("records").EnumerateArray()
            .Select(record => string.Join(' ', ((string[])["purpose", "act", "channel", "text", "url"]).Select(member => record.GetProperty(member).GetString()))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Choices_stand_in_the_protocol_by_source_and_in_what_the_person_is_told()
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing);

        await server.Send(Choice("a", "\"analytics\":true,\"marketing\":false", 10), Choice("nobody-known", "\"analytics\":false", 11));

        Assert.Equal([(Wegmarke.Storage.ProtocolKind.Consents, "live", "source=shop-web given=1 withdrawn=1")], Wegmarke.Storage.Protocol.Entries(server.Tenant.Folder)
            .Select(entry => (entry.Note.Kind, entry.Note.By, string.Join(' ', entry.Note.Facts.Where(fact => fact.Key != "secret").Select(fact => $"{fact.Key}={fact.Value}")))));
        var told = await CommandLine.Run("privacy", "access", "anonymous_id:a", "--dir", server.Tenant.Folder.Root);
        Assert.Contains("\"act\": \"widerrufen\"", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_since_are_noted_when_the_intake_ends()
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing);
        await server.Send(Choice("a", "\"analytics\":true", 10));
        await server.Send(Choice("b", "\"analytics\":true", 11));
        await server.Send(Choice("c", "\"analytics\":true", 12));
        Assert.Single(Wegmarke.Storage.Protocol.Entries(server.Tenant.Folder));

        // Another process asks for the tenant, and gets it.
        Assert.Equal(0, (await CommandLine.Run("privacy", "restrict", "anonymous_id:a", "--dir", server.Tenant.Folder.Root)).Code);

        Assert.Equal(["1", "2"], Wegmarke.Storage.Protocol.Entries(server.Tenant.Folder).Where(entry => entry.Note.Kind == Wegmarke.Storage.ProtocolKind.Consents).Select(entry => entry.Note.Facts["given"]));
    }

    [Fact]
    public async Task A_page_looked_at_by_somebody_who_refuses_and_has_no_number_is_counted()
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing);

        await server.Send("""{"type":"page","messageId":"m1","properties":{"path":"/sale"},"context":{"consent":{"categoryPreferences":{"analytics":false} } } }""", """{"type":"page","messageId":"m2","properties":{"path":"/sale"}}""");

        Assert.Equal("2 = 0 + 1 + 0 NoIdentity 1", server.Stats());
        Assert.Equal(["/sale 1"], CaptureStats.PagesOf(server.Tenant.Folder).Select(page => $"{page.Page} {page.Views}"));
    }

    [Fact]
    public async Task A_refusal_outweighs_an_interest_and_not_a_contract()
    {
        await using var interest = await CapturingServer.Start(new(LegalBasis.LegitimateInterest, Purpose.Analysis));
        await using var contract = await CapturingServer.Start();

        await interest.Send(Page("a", Consent("\"Analytics\":false")), Page("a", ""));
        await contract.Send(Page("a", Consent("\"Analytics\":false")), Page("a", ""));

        Assert.Equal("2 = 1 + 0 + 0 NoBasis 1", interest.Stats());
        Assert.Equal("2 = 2 + 0 + 0", contract.Stats());
    }

    [Fact]
    public async Task The_plainest_mode_counts_pages_and_keeps_nothing_else()
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing, new LiveRules(SourceMode.Dsk, new Dictionary<string, Purpose>()));

        await server.Send(Page("secret-visitor", "", "/sale?user=ada"), Page("other", "", "/sale"), Page("other", "", "/orders/1234567/ada@example.org"), """{"type":"track","event":"Login","userId":"u-secret"}""");

        Assert.Equal("4 = 0 + 4 + 0", server.Stats());
        Assert.Equal(["/sale 2", "/orders/*/* 1"], CaptureStats.PagesOf(server.Tenant.Folder).Select(page => $"{page.Page} {page.Views}"));
        Assert.Empty(Wegmarke.Tests.Privacy.Traces.Of(["secret-visitor", "u-secret", "1234567", "ada@example.org"], server.Tenant.Folder.Path));
        Assert.Empty(Collected(server));
    }

    [Fact]
    public async Task The_french_mode_keeps_visitors_without_a_name_a_campaign_or_an_order()
    {
        await using var server = await CapturingServer.Start(CollectedFor.Nothing, new LiveRules(SourceMode.Cnil, new Dictionary<string, Purpose>()));

        await server.Send(
            """{"type":"page","anonymousId":"secret-visitor","userId":"u-secret","messageId":"m1","properties":{"path":"/sale","referrer":"https://news.example/secret-referrer"},"context":{"campaign":{"name":"secret-campaign"},"ip":"203.0.113.7"}}""",
            """{"type":"identify","anonymousId":"secret-visitor","userId":"u-secret","messageId":"m2"}""",
            """{"type":"track","event":"Order Completed","anonymousId":"secret-visitor","messageId":"m3","properties":{"order_id":"B-1","revenue":10}}""");

        Assert.Equal("3 = 1 + 0 + 0 NotInMode 2", server.Stats());
        Assert.Equal(["LegitimateInterest Analysis"], Collected(server));
        Assert.Empty(Wegmarke.Tests.Privacy.Traces.Of(["secret-visitor", "u-secret", "secret-referrer", "secret-campaign", "203.0.113"], server.Tenant.Folder.Path));
    }

    static List<string> Collected(CapturingServer server)
    {
        using var reader = Wegmarke.Storage.LogReader.Open(server.Tenant.Folder)!;
        using var rows = reader.Rows(1, long.MaxValue);
        var found = new List<string>();
        while (rows.Next())
        {
            var collected = CollectedFor.FromBits(rows.Row.Purposes);
            found.Add($"{collected.Basis} {collected.Purposes}");
        }
        return found;
    }

    static string Consent(string preferences) => ",\"context\":{\"consent\":{\"categoryPreferences\":{" + preferences + "}}}";

    string Page(string visitor, string more, string path = "/") => $$"""{"type":"page","anonymousId":"{{visitor}}","messageId":"m{{++_messages}}","properties":{"path":"{{path}}"}{{more}} }""";

    string Choice(string visitor, string preferences, int hour) =>
        $$"""{"type":"track","event":"Segment Consent Preference Updated","anonymousId":"{{visitor}}","messageId":"m{{++_messages}}","timestamp":"2026-03-01T{{hour}}:00:00Z"{{Consent(preferences)}} }""";
}

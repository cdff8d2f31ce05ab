using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

/// <summary>Records of consent are personal data: told, erased, and let go like everything else.</summary>
public sealed class ConsentsOfPersonsTests
{
    const string Rows = "customer_number,email,time,touchpoint\n10010010,ada@example.org,2024-03-01T10:00:00Z,visit\n20020020,bob@example.org,2024-03-01T11:00:00Z,visit\n";

    static readonly DateTimeOffset s_now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Erasure_takes_consents_with_their_proof_from_every_byte_on_disk_and_says_how_many()
    {
        using var tenant = await new TestTenant().Import(Rows);
        File.Delete(Path.Combine(tenant.Folder.Root, "main-1.csv"));
        await Say(tenant, "10010010");
        await tenant.Withdraw("20020020", "marketing");
        tenant.Restrict("10010010");
        var proof = Requests.Erase(tenant.Folder, "10010010");

        Assert.Equal((1, "1"), (proof.Consents, Protocol.Entries(tenant.Folder).Single(entry => entry.Note.Kind == ProtocolKind.Erase).Note.Facts["consents"]));
        Assert.Empty(Traces.Of(["form-of-ada", "text-of-ada", "channel-of-ada", "ada@example.org", "10010010"], tenant.Folder.Root));
        Assert.Equal(["marketing withdrawn customer_number:20020020 2026-05-02"], tenant.Recorded("20020020"));
        Assert.Empty(LogVerification.Run(tenant.Folder, progress: null, CancellationToken.None).Findings);
    }

    [Fact]
    public async Task Access_tells_consents_and_restrictions()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await Say(tenant, "10010010");
        tenant.Restrict("10010010");
        var page = Requests.Access(tenant.Folder, "ada@example.org").ToHtml();

        Assert.All((string[])["Einwilligungen (1)", "eingewilligt", "text-of-ada", "form-of-ada", "nkung der Verarbeitung (2)"], words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_said_before_an_erasure_is_not_taken_in_again()
    {
        using var tenant = await new TestTenant().Import(Rows);
        Requests.Erase(tenant.Folder, "10010010");

        await Assert.ThrowsAsync<ArgumentException>(() => tenant.Give("email:ada@example.org", "marketing"));
    }

    [Fact]
    public async Task Every_act_is_in_the_protocol_and_names_nobody()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await tenant.Give("10010010", "marketing;analysis");
        await tenant.Withdraw("10010010", "marketing");
        tenant.Restrict("10010010");
        tenant.Restrict("10010010", lift: true);

        Assert.Equal([ProtocolKind.Consent, ProtocolKind.Consent, ProtocolKind.Revoke, ProtocolKind.Restrict, ProtocolKind.Lift], Protocol.Entries(tenant.Folder).Select(entry => entry.Note.Kind));
        Assert.Empty(Traces.Of(["10010010", "ada@"], tenant.Folder.Erasures));
    }

    [Fact]
    public async Task Somebody_unknown_can_consent_if_their_identifier_says_its_kind()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await tenant.Give("email: EVE@example.org", "marketing");

        Assert.Equal(["marketing given email:eve@example.org 2026-05-01"], tenant.Recorded("eve@example.org"));
        Assert.Contains("Say its kind", (await Assert.ThrowsAsync<ArgumentException>(() => tenant.Give("fay@example.org", "marketing"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retention_takes_superseded_records_and_no_standing_changes()
    {
        using var tenant = await new TestTenant().Import(Rows);
        foreach (var day in (int[])[1, 3, 5])
        {
            await tenant.Give("10010010", "marketing", day);
            await tenant.Withdraw("10010010", "marketing", day + 1);
        }
        RetentionSettings.Usual.With(RetentionClass.Consents, "1d").Save(tenant.Documents);
        Requests.Retain(tenant.Folder, DateTimeOffset.UnixEpoch);

        Assert.Equal(["marketing withdrawn customer_number:10010010 2026-05-06"], tenant.Recorded("10010010"));
        Assert.Equal(KeepFor.Parse("1d"), RetentionSettings.Of(tenant.Documents)[RetentionClass.Consents]);
    }

    [Fact]
    public async Task Whoever_withdrew_stays_known_when_old_interactions_go()
    {
        using var tenant = await new TestTenant().Import(Rows + "30030030,,2026-03-01T11:00:00Z,visit\n");
        await tenant.Withdraw("10010010", "marketing");
        Requests.Retain(tenant.Folder, new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Single(tenant.Recorded("10010010"));
        Assert.Empty(Traces.Of(["20020020"], tenant.Folder.Path));
    }

    static async Task Say(TestTenant tenant, string identifier)
    {
        await using var live = tenant.Live();
        await new ConsentDesk(live).Record(new(identifier, Purpose.Marketing, ConsentAct.Given, s_now) { Proof = new("channel-of-ada", "text-of-ada", "https://example.org/form-of-ada") }, new("clerk", s_now, ""), TestContext.Current.CancellationToken);
    }
}

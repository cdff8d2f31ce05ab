using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Capture;

namespace Wegmarke.Tests.Privacy;

public sealed class ConsentImportTests
{
    const string Consents = """
        email,purpose,act,time,text,channel,url,confirmed
        ada@example.org,marketing,ja,2026-03-01T10:00:00Z,v3,online-shop,https://example.org/form,2026-03-01T10:05:00Z
        bea@example.org,marketing;analysis,nein,2026-03-02,,,,
        cai@example.org,fun,ja,2026-03-02,,,,
        dan@example.org,marketing,vielleicht,2026-03-02,,,,
        eve@example.org,marketing,ja,2099-03-02,,,,
        """;

    [Fact]
    public async Task A_list_of_consents_is_recorded_with_its_proof_and_the_same_file_adds_nothing()
    {
        using var tenant = Tenant();
        var first = await tenant.ImportAsFound(Consents, edits: new(Wegmarke.Capture.ImportKind.Consents, [], [], [], []));
        var again = await tenant.ImportAsFound(Consents, edits: new(Wegmarke.Capture.ImportKind.Consents, [], [], [], []));

        Assert.Equal((5, 2, 0, 0), (first.Read, first.Stored, first.Updated, first.Duplicates));
        Assert.Equal(["3 BadConsent", "4 BadConsent", "5 BadConsent"], ImportedTenant.Rejects(first).Select(reject => $"{int.Parse(reject[..1]) - 1} {reject[2..]}"));
        Assert.Equal((0, 2), (again.Stored, again.Duplicates));
        var ada = Assert.Single(View(tenant, "ada@example.org").Records);
        Assert.Equal(("marketing", "given", "v3", "online-shop", "https://example.org/form", false), (ada.Purpose, ada.Act, ada.Text, ada.Channel, ada.Url, ada.Listed));
        Assert.Equal(["analysis: withdrawn", "marketing: withdrawn"], View(tenant, "bea@example.org").Records.Select(record => $"{record.Purpose}: {record.Act}").Order());
        Assert.Equal([(ProtocolKind.Consents, "1", "2")], Protocol.Entries(tenant.Folder).Select(entry => (entry.Note.Kind, entry.Note.Facts["given"], entry.Note.Facts["withdrawn"])));
    }

    [Fact]
    public async Task A_column_of_customers_records_consents_and_stays_a_trait()
    {
        using var tenant = Tenant();
        await tenant.ImportAsFound("Kundennummer;Nachname;Newsletter\n4711;Lovelace;ja\n4712;Meier;nein\n4713;Kaya;12.02.2026\n4714;Novak;\n");

        Assert.Equal(["given", "withdrawn", "given", "none"], ((string[])["4711", "4712", "4713", "4714"]).Select(customer => Marketing(tenant, customer).Consent));
        Assert.Equal(new DateTimeOffset(2026, 2, 11, 23, 0, 0, TimeSpan.Zero), Marketing(tenant, "4713").Since);
    }

    [Fact]
    public async Task A_list_that_says_the_same_every_night_does_not_outlast_a_withdrawal()
    {
        const string Crm = "Kundennummer;Nachname;Newsletter\n4711;Lovelace;ja\n";
        using var tenant = Tenant();
        await tenant.ImportAsFound(Crm);
        await tenant.ImportAsFound("customer_number,purpose,act,time\n4711,marketing,nein,2026-06-02T13:00:00Z\n", edits: new(Wegmarke.Capture.ImportKind.Consents, [], [], [], []));
        tenant.Plan = tenant.Plan with { AsOf = new(2026, 6, 3, 0, 0, 0, TimeSpan.Zero) };
        await tenant.ImportAsFound(Crm);

        Assert.Equal("withdrawn", Marketing(tenant, "4711").Consent);
        Assert.Equal(2, View(tenant, "4711").Records.Count);
    }

    [Fact]
    public async Task A_word_that_nobody_understands_records_nothing_and_is_said()
    {
        using var tenant = Tenant();
        await tenant.ImportAsFound("Kundennummer;Nachname;Newsletter\n4711;Lovelace;ja\n4712;Meier;Papierform\n");

        Assert.Equal("none", Marketing(tenant, "4711").Consent);
    }

    static ImportedTenant Tenant()
    {
        var tenant = new ImportedTenant();
        tenant.Plan = tenant.Plan with { AsOf = new(2026, 6, 2, 12, 0, 0, TimeSpan.Zero) };
        return tenant;
    }

    static PurposeView Marketing(ImportedTenant tenant, string customer) => View(tenant, customer).Purposes.Single(purpose => purpose.Purpose == "marketing");

    static ConsentView View(ImportedTenant tenant, string identifier)
    {
        using var reader = LogReader.Open(tenant.Folder)!;
        return ConsentView.Of(Requests.Known(tenant.Folder, identifier), reader.Prepare, Suppressions.Of(tenant.Folder));
    }
}

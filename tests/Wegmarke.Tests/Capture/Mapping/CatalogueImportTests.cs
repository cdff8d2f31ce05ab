using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Capture.Mapping;

public sealed class CatalogueImportTests : IDisposable
{
    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    T Read<T>(Func<LogReader, T> read)
    {
        using var reader = LogReader.Open(_tenant.Folder)!;
        return read(reader);
    }

    static (long Read, long Stored, long Updated, long Unchanged, long Rejected) Counts(ImportReport report) =>
        (report.Read, report.Stored, report.Updated, report.Duplicates, report.Rejected);

    [Fact]
    public async Task Campaigns_have_period_channel_and_budget_and_are_replaced_by_what_comes_again()
    {
        const string header = "Kampagnen-ID;Kampagne;Kanal;Startdatum;Enddatum;Budget (EUR);Ziel\n";
        Assert.Equal((2, 2, 0, 0, 0), Counts(await _tenant.ImportAsFound(header + "K1;Frühling;E-Mail;01.03.2026;31.03.2026;1.500,00;Verkauf\nK2;Marke;Suche;01.01.2026;;10.000,00;\n")));
        Assert.Equal((2, 0, 1, 1, 0), Counts(await _tenant.ImportAsFound(header + "K1;Frühling;E-Mail;01.03.2026;15.04.2026;1.500,00;Verkauf\nK2;Marke;Suche;01.01.2026;;10.000,00;\n")));

        Assert.Equal(
        [
            new Campaign("shop", "K1", "Frühling", "E-Mail", "", new(2026, 3, 1), new(2026, 4, 15), 150_000, "EUR", """{"Ziel":"Verkauf"}""", default),
            new Campaign("shop", "K2", "Marke", "Suche", "", new(2026, 1, 1), null, 1_000_000, "EUR", "", default),
        ], Read(Campaigns.All).Select(campaign => campaign with { AsOf = default }));
    }

    [Fact]
    public async Task Contents_have_type_place_phase_and_when_they_were_offered()
    {
        Assert.Equal((1, 1, 0, 0, 0), Counts(await _tenant.ImportAsFound("Content-ID,Title,Content Type,Touchpoint,URL,Published at,Valid until,Phase\nC1,Tyres,guide,blog-post,https://example.org/t,2026-02-01,2026-12-31,interest\n")));

        Assert.Equal([new OfferedContent("shop", "C1", "Tyres", "guide", "blog-post", "interest", "", "https://example.org/t", new(2026, 2, 1), new(2026, 12, 31), "", default)],
            Read(OfferedContents.All).Select(content => content with { AsOf = default }));
    }

    [Fact]
    public async Task Costs_of_one_day_channel_and_campaign_are_one_sum_which_the_next_file_replaces()
    {
        const string header = "Tag;Kanal;Kampagne;Kosten;Währungscode;Impressionen;Klicks\n";
        Assert.Equal((3, 3, 0, 0, 0), Counts(await _tenant.ImportAsFound(header + "01.03.2026;Google;Marke;12,50;EUR;1.000;20\n01.03.2026;Google;Marke;7,50;EUR;500;10\n02.03.2026;Google;Marke;3,00;EUR;100;5\n")));
        Assert.Equal((2, 0, 1, 1, 0), Counts(await _tenant.ImportAsFound(header + "01.03.2026;Google;Marke;21,00;EUR;1.600;31\n02.03.2026;Google;Marke;3,00;EUR;100;5\n")));

        Assert.Equal(
        [
            new ChannelCost("shop", new(2026, 3, 1), new(2026, 3, 1), "Google", "Marke", 2100, "EUR", 1600, 31, default),
            new ChannelCost("shop", new(2026, 3, 2), new(2026, 3, 2), "Google", "Marke", 300, "EUR", 100, 5, default),
        ], Read(ChannelCosts.All).Select(cost => cost with { AsOf = default }));
    }

    [Fact]
    public async Task The_currency_in_the_name_of_a_column_is_its_currency()
    {
        await _tenant.ImportAsFound("Reporting starts,Reporting ends,Campaign name,Amount spent (CHF),Impressions\n2026-03-01,2026-03-31,Spring,1234.50,99\n");

        Assert.Equal([new ChannelCost("shop", new(2026, 3, 1), new(2026, 3, 31), "", "Spring", 123_450, "CHF", 99, 0, default)], Read(ChannelCosts.All).Select(cost => cost with { AsOf = default }));
    }

    [Fact]
    public async Task What_is_incomplete_or_runs_backwards_is_rejected_with_its_line()
    {
        var costs = await _tenant.ImportAsFound("Tag;Kampagne;Kosten\n2026-03-01;A;\n;A;1,00\n2026-03-01;A;1,50\n");
        Assert.Equal((3, 1, 0, 0, 2), Counts(costs));
        Assert.Equal(["2 Incomplete", "3 Incomplete"], ImportedTenant.Rejects(costs));

        var campaigns = await _tenant.ImportAsFound("Kampagne;Startdatum;Enddatum\nA;31.03.2026;01.03.2026\n;01.03.2026;\nB;01.03.2026;02.03.2026\n", "campaigns.csv");
        Assert.Equal(["2 Contradiction", "3 Incomplete"], ImportedTenant.Rejects(campaigns));
    }

    [Fact]
    public async Task None_of_it_is_an_interaction()
    {
        await _tenant.ImportAsFound("Tag;Kampagne;Kosten\n2026-03-01;A;1,00\n");

        Assert.Equal([], _tenant.Rows());
    }
}

using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

/// <summary>The command line says what it takes columns for, asks what is open, and keeps mappings.</summary>
public sealed class ImportMappingTests : IDisposable
{
    const string Orders = "Bestellnr;Bestelldatum;KdNr;Umsatz brutto\n1;05.03.2026;7;10,00\n";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    Task<CommandLine> Import(params string[] arguments) => CommandLine.Run(["import", .. arguments, "--dir", Path.Combine(_folder.Path, "data")]);

    [Fact]
    public async Task An_ordinary_export_is_imported_and_what_was_taken_for_what_is_said()
    {
        var file = _folder.File("bestellungen.csv", Orders);

        var answer = await Import(file);

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains($"{file}: taken as orders: it has 'Bestellnr', 'Bestelldatum', 'Umsatz brutto' (else: --as interactions|orders|customers|campaigns|contents|costs|consents)\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("  time             'Bestelldatum' – values such as '05.03.2026'\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 rows read = 1 stored + 0 duplicate + 0 rejected", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_open_is_asked_with_what_to_write_and_nothing_is_imported()
    {
        var file = _folder.File("besuche.csv", "Datum;KdNr;Bemerkung\n05.03.2026;7;war da\n");

        var answer = await Import(file, _folder.File("bestellungen.csv", Orders));

        Assert.Equal(1, answer.Code);
        Assert.StartsWith($"{file}: No column says what kind of contact a row is. Write for all of them, for example: --constant touchpoint=store-visit", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was imported.", answer.Error, StringComparison.Ordinal);
        Assert.Contains("1 stored", (await Import(file, "--constant", "touchpoint=store-visit")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggested_mapping_can_be_given_is_kept_with_its_source_and_shown()
    {
        var file = _folder.File("a.csv", Orders);
        var suggested = (await Import("--suggest-map", file)).Output;
        var map = _folder.File("map.json", suggested.Replace("\"order\": \"Bestellnr\"", "\"order\": { \"constant\": \"X\" }", StringComparison.Ordinal));

        Assert.Contains("1 stored", (await Import("--source", "shop", "--map", map, file)).Output, StringComparison.Ordinal);

        Assert.Contains("\"order\": { \"constant\": \"X\" }", (await Import("--source", "shop", "--show-map")).Output, StringComparison.Ordinal);
        var again = await Import("--source", "shop", file);
        Assert.Contains($"{file}: orders, by the mapping kept with the source", again.Output, StringComparison.Ordinal);
        Assert.Contains("0 stored + 1 duplicate", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_that_a_mapping_names_is_used_unless_another_is_told()
    {
        var file = _folder.File("a.csv", Orders);
        var map = _folder.File("map.json", """{ "as": "orders", "source": "erp", "columns": { "time": "Bestelldatum", "order": "Bestellnr", "value": "Umsatz brutto" } }""");

        Assert.StartsWith("Source 'erp':", (await Import("--map", map, file)).Output, StringComparison.Ordinal);
        Assert.StartsWith("Source 'till':", (await Import("--source", "till", "--map", map, file)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"as\": \"orders\", \"columns\": { \"time\": \"Wann\" } }", "has no column 'Wann', which the mapping reads. It has: Bestellnr, Bestelldatum, KdNr, Umsatz brutto.")]
    [InlineData("{ \"as\": \"orders\", \"columns\": { \"wann\": \"Bestelldatum\" } }", "line 1: \"wann\" is nothing that orders have.")]
    public async Task A_mapping_that_does_not_fit_is_refused(string map, string message) =>
        Assert.Contains(message, (await Import("--map", _folder.File("map.json", map), _folder.File("a.csv", Orders))).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_source_without_a_mapping_says_how_to_keep_one() =>
        Assert.Equal("No mapping is kept with source 'shop'. One is kept when it is given: wegmarke import --source shop --map FILE.json FILE\n", (await Import("--source", "shop", "--show-map")).Error);

    [Fact]
    public async Task Customers_campaigns_contents_and_costs_are_shown_where_one_looks_for_them()
    {
        var data = Path.Combine(_folder.Path, "data");
        Assert.Contains("= 1 stored + 0 updated + 0 unchanged + 0 rejected", (await Import(_folder.File("kunden.csv", "Kundennummer;Vorname\n7;Ada\n"))).Output, StringComparison.Ordinal);
        await Import(_folder.File("k.csv", "Kampagne;Beginn;Ende;Budget (EUR)\nFrühling;01.03.2026;31.03.2026;1.500,00\n"));
        await Import(_folder.File("i.csv", "Titel;Inhaltstyp;Veröffentlicht am\nReifen;Ratgeber;01.03.2026\n"));
        await Import(_folder.File("c.csv", "Tag;Kanal;Kosten (EUR)\n01.03.2026;Google;12,50\n02.03.2026;Google;2,50\n"));

        Assert.Contains("first_name = Ada  (file, ", (await CommandLine.Run("profile", "7", "--dir", data)).Output, StringComparison.Ordinal);
        Assert.Contains("Frühling  Frühling    2026-03-01 – 2026-03-31  1500.00 EUR  (file, ", (await CommandLine.Run("catalogue", "list", "campaign", "--dir", data)).Output, StringComparison.Ordinal);
        Assert.Contains("Reifen  Reifen  Ratgeber      2026-03-01 – …  (file, ", (await CommandLine.Run("catalogue", "list", "content", "--dir", data)).Output, StringComparison.Ordinal);
        Assert.Contains("Google    2026-03-01 – 2026-03-02  15.00 EUR  (file, ", (await CommandLine.Run("catalogue", "list", "cost", "--dir", data)).Output, StringComparison.Ordinal);
    }
}

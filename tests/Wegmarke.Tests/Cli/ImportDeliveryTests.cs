using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class ImportDeliveryTests : IDisposable
{
    const string Till = """{ "as": "interactions", "source": "till", "files": ["till/journal-*.csv"], "columns": { "time": "Datum", "customer_number": "Kunde", "touchpoint": { "constant": "store-visit" } } }""";
    const string Shop = """{ "as": "interactions", "source": "shop", "files": ["visits.csv"], "columns": { "time": "When", "customer_number": "Who", "touchpoint": "What" } }""";

    readonly TemporaryFolder _folder = new();

    public ImportDeliveryTests()
    {
        foreach (var folder in (string[])["mappings", "delivery", "delivery/till"])
            Directory.CreateDirectory(Path.Combine(_folder.Path, folder));
        _folder.File("mappings/till.json", Till);
        _folder.File("mappings/shop.json", Shop);
        _folder.File("delivery/till/journal-1.csv", "Datum;Kunde\n05.03.2026 10:00;4711\n");
        _folder.File("delivery/till/journal-2.csv", "Datum;Kunde\n06.03.2026 10:00;4711\n");
        _folder.File("delivery/visits.csv", "When,Who,What\n2026-03-07T10:00:00Z,4711,website-visit\n");
        _folder.File("delivery/readme.txt", "made by hand");
    }

    [Fact]
    public async Task Every_file_comes_in_by_the_mapping_that_is_for_it_and_the_others_are_named()
    {
        var (first, again) = (await Run("--map", At("mappings"), At("delivery")), await Run("--map", At("mappings"), At("delivery")));

        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Equal(["readme.txt: no mapping is for it; not taken.", "visits.csv: 1 rows read = 1 stored + 0 duplicate + 0 rejected", "journal-1.csv: 1 rows read = 1 stored + 0 duplicate + 0 rejected", "journal-2.csv: 1 rows read = 1 stored + 0 duplicate + 0 rejected"], Lines(first));
        Assert.Equal(["readme.txt: no mapping is for it; not taken.", "visits.csv: 1 rows read = 0 stored + 1 duplicate + 0 rejected", "journal-1.csv: 1 rows read = 0 stored + 1 duplicate + 0 rejected", "journal-2.csv: 1 rows read = 0 stored + 1 duplicate + 0 rejected"], Lines(again));
        var profile = await CommandLine.Run("profile", "4711", "--dir", At("data"));
        Assert.Equal(0, profile.Code);
    }

    [Theory]
    [InlineData("""{ "as": "interactions", "columns": { "time": "Datum" } }""", "does not say which files it is for. Add for example \"files\": [\"orders-*.csv\"].")]
    [InlineData("""{ "as": "interactions", "files": ["../*.csv"], "columns": { "time": "Datum" } }""", "\"../*.csv\" names no files of a delivery.")]
    [InlineData("""{ "as": "interactions", "files": ["*/a.csv"], "columns": { "time": "Datum" } }""", "\"*/a.csv\" names no files of a delivery.")]
    public async Task A_mapping_that_names_no_files_of_the_delivery_stops_it_before_anything_is_stored(string mapping, string message)
    {
        _folder.File("mappings/a.json", mapping);

        var answer = await Run("--map", At("mappings"), At("delivery"));

        Assert.Equal(1, answer.Code);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("data/tenants/main/log.db")));
    }

    [Fact]
    public async Task A_folder_of_mappings_is_for_one_folder_of_files()
    {
        Assert.Contains("is a folder of mappings. Name the one folder that was delivered; 2 were named.", (await Run("--map", At("mappings"), At("delivery/visits.csv"), At("delivery"))).Error, StringComparison.Ordinal);
        Assert.Contains("is no folder.", (await Run("--map", At("mappings"), At("delivery/visits.csv"))).Error, StringComparison.Ordinal);
    }

    IEnumerable<string> Lines(CommandLine answer) => answer.Output.Split('\n').Where(line => line.StartsWith(At("delivery"), StringComparison.Ordinal))
        .Select(line => Path.GetFileName(line.Split(": ")[0]) + ": " + line.Split(": ", 2)[1].Split(", in ")[0]);

    string At(string path) => Path.Combine(_folder.Path, path);

    Task<CommandLine> Run(params string[] arguments) => CommandLine.Run(["import", .. arguments, "--dir", At("data")]);

    public void Dispose() => _folder.Dispose();
}

using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

public sealed class TraitsOfPersonsTests : IDisposable
{
    const string Customers = "Kundennummer;E-Mail;Vorname;Nachname;Ort\n4711;ada@example.org;Ada;Lovelace;Mühlhausen\n4712;eve@example.org;Eve;Meier;Ulm\n";

    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Access_tells_master_data_with_source_and_day()
    {
        await Import();
        var answer = await Run("privacy", "access", "4711");

        Assert.Equal(0, answer.Code);
        Assert.Contains("Mühlhausen", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ulm", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasure_takes_master_data_and_the_same_file_does_not_bring_them_back()
    {
        await Import();
        var erased = await Run("privacy", "erase", "4711", "--yes");
        var again = await Run("import", _folder.File("kunden.csv", Customers), "--as", "customers", "--source", "crm");

        Assert.Equal((0, 0), (erased.Code, again.Code));
        Assert.Contains("Erased: 1", again.Output, StringComparison.Ordinal);
        Assert.Empty(FilesWith("Lovelace"));
        Assert.Empty(FilesWith("ada@example.org"));
        Assert.Equal(1, (await Run("profile", "ada@example.org")).Code);
        Assert.Contains("Ulm", (await Run("profile", "4712")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_relation_brings_master_data_in_again()
    {
        await Import();
        await Run("privacy", "erase", "4711", "--yes");
        await Run("import", _folder.File("neu.csv", "customer,time,touchpoint\n4711,2099-03-01T10:00:00Z,store-visit\n"));
        await Run("import", _folder.File("kunden.csv", Customers), "--as", "customers", "--source", "crm");

        Assert.Contains("Mühlhausen", (await Run("profile", "4711")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_master_data_stays_when_old_interactions_go()
    {
        await Import();
        await Run("import", _folder.File("alt.csv", "customer,time,touchpoint\n4711,1999-03-01T10:00:00Z,store-visit\n4713,1999-03-01T10:00:00Z,store-visit\n4712,2026-03-01T10:00:00Z,store-visit\n"));
        var retained = await Run("privacy", "retain", "--older-than", "36m", "--yes");

        Assert.Equal(0, retained.Code);
        Assert.Contains("Mühlhausen", (await Run("profile", "4711")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Run("profile", "4713")).Code);
    }

    Task<CommandLine> Import() => Run("import", _folder.File("kunden.csv", Customers), "--as", "customers", "--source", "crm");

    IEnumerable<string> FilesWith(string word)
    {
        File.Delete(Path.Combine(_folder.Path, "kunden.csv"));
        var bytes = System.Text.Encoding.UTF8.GetBytes(word);
        return Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0);
    }

    Task<CommandLine> Run(params string[] arguments) => CommandLine.Run([.. arguments, "--dir", _folder.Path]);

    public void Dispose() => _folder.Dispose();
}

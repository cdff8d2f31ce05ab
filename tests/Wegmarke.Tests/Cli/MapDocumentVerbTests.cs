using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Server;

namespace Wegmarke.Tests.Cli;

public sealed class MapDocumentVerbTests : IDisposable
{
    readonly TestTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task A_map_is_begun_edited_compared_restored_and_written_in_every_form()
    {
        await _tenant.Import(Samples.Small);
        Assert.Equal(new(0, "laden: version 1\n", ""), await Run("new", "--template", "retail", "--name", "Laden"));
        var file = At("laden.json");
        await File.WriteAllTextAsync(file, (await Run("show", "laden")).Output.Replace("Aufmerksam werden", "Neugierig werden", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(new(0, "laden: version 2\n", ""), await Run("save", file, "--note", "klarer"));
        var conflict = await Run("save", file, "--note", "noch einmal");
        Assert.Equal(1, conflict.Code);
        Assert.StartsWith("laden: another version is stored meanwhile, number 2 (klarer). Nothing was stored.", conflict.Error, StringComparison.Ordinal);
        Assert.Equal(new(0, "laden: version 1 to 2, 1 changes\n  Schritt „Neugierig werden“, Name: „Aufmerksam werden“ wird „Neugierig werden“\n", ""), await Run("diff", "laden"));
        Assert.Equal(new(0, "laden: version 3\n", ""), await Run("restore", "laden", "--version", "1"));
        foreach (var form in (string[])["json", "csv", "xlsx", "svg"])
            Assert.Equal(new(0, $"{At($"out.{form}")}: 7 steps, 14 lanes, version 3\n", ""), await Run("export", "laden", "--out", At($"out.{form}")));
        Assert.Equal(new(0, "zweite: version 1\n", ""), await Run("import", At("out.xlsx"), "--name", "Zweite"));
        Assert.Equal("laden  Laden  (as-is, unmapped, 7 steps, version 3)\nzweite  Zweite  (as-is, unmapped, 7 steps, version 1)\n", (await Run("list")).Output);
        Assert.Equal(0, (await Run("delete", "zweite", "--for-ever")).Code);
        Assert.Equal(1, (await Run("restore", "zweite")).Code);
    }

    [Fact]
    public async Task A_map_begun_from_data_has_its_steps()
    {
        await _tenant.Import(Samples.Small);

        Assert.Equal(0, (await Run("new", "--from-data", "--name", "Daten", "--phases", "retail")).Code);
        Assert.Contains("store-purchase", (await Run("show", "daten")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There are no maps of tenant 'main'", "show", "x")]
    [InlineData("There is no data of tenant 'main'", "new", "--from-data", "--name", "x")]
    [InlineData("The map has no name.", "new")]
    public async Task What_is_missing_is_named(string message, params string[] verb)
    {
        using var folder = new TemporaryFolder();
        var answer = await CommandLine.Run(["map", .. verb, "--dir", Path.Combine(folder.Path, "nothing")]);

        Assert.Equal((1, ""), (answer.Code, answer.Output));
        Assert.StartsWith(message, answer.Error, StringComparison.Ordinal);
    }

    string At(string name) => Path.Combine(_tenant.Folder.Root, name);

    Task<CommandLine> Run(params string[] verb) => CommandLine.Run(["map", .. verb, "--dir", _tenant.Folder.Root]);
}

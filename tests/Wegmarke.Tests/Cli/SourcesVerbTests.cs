using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class SourcesVerbTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task What_a_source_declares_is_changed_and_listed()
    {
        var file = _folder.File("till.csv", "customer,time,touchpoint\n1,2024-03-01T10:00:00Z,store-visit\n1,x,store-visit\n");
        await Run("import", file, "--source", "till");
        var set = await Run("sources", "set", "till", "--basis", "consent", "--purposes", "analysis;marketing", "--amounts", "gross", "--vat", "7");
        var listed = await Run("sources");

        Assert.Equal("till: collected for analysis;marketing, basis consent; values gross, 7 % tax\n", set.Output);
        Assert.Contains("│ till   │ analysis;marketing │ consent │ gross, 7 % tax │ 2    │ 1      │ 0         │ 1        │", listed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--basis 'wish' is unknown.", "--basis", "wish")]
    [InlineData("--purposes 'fun' holds an unknown word.", "--purposes", "fun")]
    [InlineData("A value added tax of 190 % is none: use 0 to 100", "--vat", "190")]
    public async Task What_cannot_be_meant_is_refused(string message, params string[] arguments)
    {
        var answer = await Run(["sources", "set", "till", .. arguments]);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith(message, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quality_is_answered_in_sentences_and_as_json()
    {
        await Run("import", _folder.File("till.csv", "customer,time,touchpoint,value\n,2024-03-01T10:00:00Z,store-visit,\n1,x,store-visit,\n1,2024-03-01T10:00:00Z,Klönschnack,\n"), "--source", "till");
        var said = await Run("quality");
        var json = await Run("quality", "--json");

        Assert.Contains("till: 1 rows rejected, BadTime\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("till: unmapped 'Klönschnack' (1 interactions); near: ", said.Output, StringComparison.Ordinal);
        Assert.Contains("To link better: till names nobody in 1 interactions (50.0 %).", said.Output, StringComparison.Ordinal);
        var source = System.Text.Json.JsonDocument.Parse(json.Output).RootElement.GetProperty("sources")[0];
        Assert.Equal(("till", 2, 1), (source.GetProperty("source").GetString(), source.GetProperty("interactions").GetInt32(), source.GetProperty("imports").GetProperty("rejectedBy").GetProperty("BadTime").GetInt32()));
    }

    Task<CommandLine> Run(params string[] arguments) => CommandLine.Run([.. arguments, "--dir", _folder.Path]);

    public void Dispose() => _folder.Dispose();
}

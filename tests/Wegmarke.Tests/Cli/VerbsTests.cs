using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

/// <summary>What holds for all verbs.</summary>
public sealed class VerbsTests
{
    [Fact]
    public async Task Help_lists_every_verb_and_explains_the_options_of_each()
    {
        var help = await CommandLine.Run("--help");

        Assert.Equal((0, ""), (help.Code, help.Error));
        foreach (var verb in (string[])["import", "map", "touchpoints", "transitions", "dimensions", "profile", "identifiers", "catalogue", "sources", "quality", "verify", "settings", "rates", "privacy", "demo"])
        {
            Assert.Contains($"\n  {verb} ", help.Output, StringComparison.Ordinal);
            var own = await CommandLine.Run(verb, "--help");
            Assert.Equal(0, own.Code);
            Assert.Contains($"wegmarke {verb}", own.Output.Replace("Wegmarke.Cli", "wegmarke", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("touchpoints")]
    [InlineData("transitions")]
    [InlineData("dimensions")]
    [InlineData("profile", "1001")]
    [InlineData("profile", "link", "a", "b")]
    [InlineData("map", "--out", "x.svg")]
    [InlineData("verify")]
    public async Task A_directory_without_data_is_named_and_not_made(params string[] verb)
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "nothing");

        var answer = await CommandLine.Run([.. verb, "--dir", missing]);

        Assert.Equal(new(1, "", $"There is no data of tenant 'main' in {missing}. Bring some in with 'wegmarke import FILE', or name the directory with --dir.\n"), answer);
        Assert.False(Directory.Exists(missing));
    }

    [Theory]
    [InlineData("touchpoints")]
    [InlineData("verify")]
    public async Task A_tenant_without_data_is_named(string verb)
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");

        var answer = await CommandLine.Run(verb, "--dir", tenant.Folder.Root, "--tenant", "other");

        Assert.Equal((1, ""), (answer.Code, answer.Output));
        Assert.StartsWith("There is no data of tenant 'other' in ", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../up")]
    [InlineData("Main")]
    public async Task A_name_that_no_tenant_can_have_is_refused(string tenant) =>
        Assert.Equal(
            new(1, "", $"'{tenant}' is no tenant name: use 1 to 40 of a–z, 0–9 and '-', beginning with a letter or digit, for example 'main'.\n"),
            await CommandLine.Run("touchpoints", "--tenant", tenant));

    [Theory]
    [InlineData("paint")]
    [InlineData("map")]
    [InlineData("map", "--out", "x.svg", "--lang", "fr")]
    [InlineData("map", "--out", "x.svg", "--theme", "pink")]
    [InlineData("map", "--out", "x.svg", "--form", "round")]
    [InlineData("import")]
    public async Task What_was_mistyped_is_told_with_the_usage(params string[] arguments)
    {
        var answer = await CommandLine.Run(arguments);

        Assert.Equal(1, answer.Code);
        Assert.NotEmpty(answer.Error);
        Assert.Contains("Usage:", answer.Output, StringComparison.Ordinal);
    }
}

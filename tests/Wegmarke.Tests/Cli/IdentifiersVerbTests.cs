using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class IdentifiersVerbTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_example_of_the_guide_is_taken_and_shown()
    {
        var example = Repository.Text("docs/guide/identifiers.md").Split("```json\n")[1].Split("```")[0];
        var set = await Run("identifiers", "set", _folder.File("rules.json", example));
        var shown = await Run("identifiers");

        Assert.Equal(0, set.Code);
        Assert.Equal(set.Output, shown.Output);
        Assert.Contains("│ member_id       │ 16   │ person  │ 85       │ 2                   │ plain │", shown.Output, StringComparison.Ordinal);
        Assert.Contains("│ email           │ 2    │ person  │ 80       │ 3                   │ email │", shown.Output, StringComparison.Ordinal);
        Assert.Contains("Phone numbers without country code: +43", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_blocked_later_names_nobody_from_then_on()
    {
        await Run("identifiers", "set", _folder.File("rules.json", """{ "blocked": { "add": ["laufkunde"] } }"""));
        var import = await Run("import", _folder.File("rows.csv", "customer,time,touchpoint\nLaufkunde,2024-03-01T10:00:00Z,store-visit\n4711,2024-03-01T10:00:00Z,store-visit\n"));

        Assert.Contains("stored without a customer: 1 ", import.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_in_use_is_not_given_to_another_kind()
    {
        await Run("identifiers", "set", _folder.File("one.json", """{ "kinds": [ { "key": "member_id", "code": 16, "scope": "person" } ] }"""));
        var refused = await Run("identifiers", "set", _folder.File("two.json", """{ "kinds": [ { "key": "club_card", "code": 16, "scope": "person" } ] }"""));

        Assert.Equal((1, "The code 16 belongs to 'member_id' and is stored with its identifiers; give 'club_card' another.\n"), (refused.Code, refused.Error));
    }

    Task<CommandLine> Run(params string[] arguments) => CommandLine.Run([.. arguments, "--dir", _folder.Path]);

    public void Dispose() => _folder.Dispose();
}

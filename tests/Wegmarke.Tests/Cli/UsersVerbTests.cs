using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class UsersVerbTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Somebody_is_invited_by_a_link_and_listed_with_roles_and_state()
    {
        var added = await Run("add", "ada@example.org", "--role", "administrator", "--everywhere", "--url", "https://wegmarke.example.org/");
        await Run("add", "ben@example.org", "--role", "viewer");
        var known = await Run("add", "BEN@example.org", "--role", "editor", "--tenant", "other");
        var role = await Run("role", "ben@example.org", "privacy-officer");
        await Run("lock", "ben@example.org");
        var listed = await Run("list");

        Assert.Matches(@"\Ahttps://wegmarke\.example\.org/join/wm_l_[A-Za-z0-9_-]{43}\n\z", added.Output);
        Assert.Matches(@"\APass this link on: it opens once, until \d{4}-\d\d-\d\d \d\d:\d\d UTC, and is shown only now.\n\z", added.Error);
        Assert.Equal(new(0, "", "BEN@example.org was known already and signs in as before; a new link: wegmarke users link BEN@example.org\n"), known);
        Assert.Equal("user ben@example.org is privacy-officer in main; servers that run honour it within 10 s\n", role.Output);
        Assert.Contains("│ ada@example.org │ everywhere: administrator            │ off           │ invited │", listed.Output, StringComparison.Ordinal);
        Assert.Contains("│ ben@example.org │ main: privacy-officer, other: editor │ off           │ locked  │", listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_of_all_tenants_stays_one()
    {
        await Run("add", "ada@example.org", "--role", "administrator", "--everywhere");
        var (demoted, locked) = (await Run("role", "ada@example.org", "none", "--everywhere"), await Run("lock", "ada@example.org"));
        await Run("add", "ben@example.org", "--role", "administrator", "--everywhere");
        var later = await Run("role", "ada@example.org", "none", "--everywhere");

        Assert.Equal(new(1, "", "'ada@example.org' is the last administrator of all tenants; nobody could let anybody in any more. Make somebody else one first.\n"), demoted);
        Assert.Equal(demoted, locked);
        Assert.Equal("user ada@example.org is none in every tenant; servers that run honour it within 10 s\n", later.Output);
    }

    [Theory]
    [InlineData("'boss' is no role. Known are viewer, analyst, editor, privacy-officer, administrator.\n", "add", "ada@example.org", "--role", "boss")]
    [InlineData("'ada' is no e-mail address, which people sign in with. Use for example ada@example.org.\n", "add", "ada", "--role", "viewer")]
    [InlineData("There is no user 'eve@example.org'. Those there are: 'wegmarke users list'.\n", "link", "eve@example.org")]
    public async Task What_cannot_be_meant_is_refused(string message, params string[] arguments) =>
        Assert.Equal(new(1, "", message), await Run(arguments));

    [Fact]
    public async Task Nobody_is_listed_where_nobody_was_let_in_and_nothing_is_made()
    {
        var missing = Path.Combine(_folder.Path, "nothing");

        var listed = await CommandLine.Run("users", "list", "--dir", missing);

        Assert.Equal(new(0, $"Nobody was let in to {missing} yet. Invite somebody with 'wegmarke users add NAME --role administrator --everywhere'.\n", ""), listed);
        Assert.False(Directory.Exists(missing));
    }

    Task<CommandLine> Run(params string[] arguments) => CommandLine.Run(["users", .. arguments, "--dir", _folder.Path]);

    public void Dispose() => _folder.Dispose();
}

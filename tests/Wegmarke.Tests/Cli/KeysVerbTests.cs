using Wegmarke.Access;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class KeysVerbTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_key_is_printed_once_alone_and_opens_its_source_until_it_is_revoked()
    {
        var added = await Run("keys", "add", "write", "--source", "shop", "--name", "Online shop");
        var text = added.Output.TrimEnd();
        var key = Opened(text)!;
        var listed = await Run("keys", "list");
        var revoked = await Run("keys", "revoke", key.Id);

        Assert.Equal($"""
            Key {key.Id} of source shop. It is shown this once; what is kept of it is a hash.
            The source has no legal basis yet, so nothing personal is kept: wegmarke sources set shop --basis … --purposes …

            """, added.Error);
        Assert.Equal(new(TenantId.Main, "shop", key.Id), key);
        Assert.Contains($"│ {key.Id} │ write │ shop  │ Online shop │ ", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(text, listed.Output, StringComparison.Ordinal);
        Assert.Equal(new(0, $"key {key.Id} revoked; servers that run honour it within 10 s\n", ""), revoked);
        Assert.Null(Opened(text));
    }

    [Fact]
    public async Task A_key_makes_its_source_known_and_leaves_a_declared_one_as_it_is()
    {
        await Run("sources", "set", "till", "--basis", "legitimate-interest", "--purposes", "analysis;service");
        var till = await Run("keys", "add", "write", "--source", "till");
        await Run("import", _folder.File("files.csv", "customer,time,touchpoint\n1,2024-03-01T10:00:00Z,store-visit\n"), "--source", "files");
        var files = await Run("keys", "add", "write", "--source", "files");
        await Run("keys", "add", "write", "--source", "shop");
        var sources = await Run("sources");

        Assert.Contains("The source collects for analysis;service, basis legitimate-interest.\n", till.Error, StringComparison.Ordinal);
        Assert.Contains("The source collects for analysis, basis contract.\n", files.Error, StringComparison.Ordinal);
        Assert.Contains("│ shop   │ none             │ none                │", sources.Output, StringComparison.Ordinal);
        Assert.Contains("│ till   │ analysis;service │ legitimate-interest │", sources.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_key_is_listed_with_its_rights()
    {
        var added = await Run("keys", "add", "read", "--rights", "ask; read", "--name", "Report");
        var listed = await Run("keys", "list");

        Assert.Matches(@"\Awm_r_[A-Za-z0-9_-]{43}\n\z", added.Output);
        Assert.Contains(" of tenant main for read;ask. It is shown this once;", added.Error, StringComparison.Ordinal);
        Assert.Contains("│ read │ read;ask │ Report │ ", listed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all", "'all' is no right of a key. Known are read, ask, profiles, write, privacy.\n")]
    [InlineData("administer", "'administer' is no right of a key. Known are read, ask, profiles, write, privacy.\n")]
    [InlineData(";", "A key with the rights 'none': use one or several of read, ask, profiles, write, privacy.\n")]
    public async Task Rights_that_no_key_has_are_refused(string rights, string message) =>
        Assert.Equal(new(1, "", message), await Run("keys", "add", "read", "--rights", rights));

    [Fact]
    public async Task A_key_that_is_not_there_is_named()
    {
        var before = await Run("keys", "revoke", "abc");
        await Run("keys", "add", "write", "--source", "shop");
        var after = await Run("keys", "revoke", "abc");
        var other = await Run("keys", "list", "--tenant", "other");

        Assert.Equal(new(1, "", $"There are no keys in {_folder.Path}. Make one with 'wegmarke keys add write --source NAME', or name the directory with --dir.\n"), before);
        Assert.Equal(new(1, "", "Tenant main has no key 'abc'. Those there are: 'wegmarke keys list'.\n"), after);
        Assert.Equal(new(0, "Tenant other has no keys. Make one with 'wegmarke keys add write --source NAME'.\n", ""), other);
    }

    WriteKey? Opened(string text) => new WriteKeys(new LiveKeys(new HostFolder(_folder.Path), TimeProvider.System)).Find(text);

    Task<CommandLine> Run(params string[] arguments) => CommandLine.Run([.. arguments, "--dir", _folder.Path]);

    public void Dispose() => _folder.Dispose();
}

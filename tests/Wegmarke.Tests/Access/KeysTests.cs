using System.Runtime.Versioning;
using System.Text;
using Wegmarke.Access;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Access;

public sealed class KeysTests : IDisposable
{
    static readonly DateTimeOffset s_start = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);
    static readonly TenantId s_other = new("other");

    readonly TemporaryFolder _folder = new();
    readonly HandClock _clock = new(s_start);
    readonly Keys _keys;

    public KeysTests() => _keys = new(new HostFolder(_folder.Path), _clock);

    [Fact]
    public void A_key_opens_the_source_and_tenant_it_was_made_for()
    {
        var (shop, till) = (_keys.AddWrite(TenantId.Main, "shop"), _keys.AddWrite(s_other, "till"));
        var keys = Running();

        Assert.Equal(new(TenantId.Main, "shop", shop.Key.Id), keys.Find(shop.Text));
        Assert.Equal(new(s_other, "till", till.Key.Id), keys.Find(till.Text));
    }

    [Fact]
    public void A_key_is_its_prefix_and_256_bits_and_no_two_are_equal()
    {
        var texts = Enumerable.Range(0, 20).Select(_ => _keys.AddWrite(TenantId.Main, "shop").Text).ToArray();

        Assert.All(texts, text => Assert.Matches(@"\Awm_w_[A-Za-z0-9_-]{43}\z", text));
        Assert.Equal(texts.Distinct(), texts);
    }

    [Fact]
    public void What_is_no_key_opens_nothing()
    {
        var text = _keys.AddWrite(TenantId.Main, "shop").Text;
        var keys = Running();

        foreach (var wrong in (string[])["", "wm_w_", text[..^1], text + "A", text.ToUpperInvariant(), " " + text, "wm_r_" + text[5..], text + new string('A', 1_000_000), "\ud800", "wm_w_\0"])
            Assert.Null(keys.Find(wrong));
    }

    [Fact]
    public void The_text_of_a_key_is_in_no_file()
    {
        var text = _keys.AddWrite(TenantId.Main, "shop").Text;

        foreach (var file in Directory.GetFiles(_folder.Path))
            Assert.False(File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.ASCII.GetBytes(text[5..])) >= 0, file);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Only_its_owner_reads_the_file()
    {
        _keys.AddWrite(TenantId.Main, "shop");

        Assert.All(Directory.GetFiles(_folder.Path), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [Fact]
    public void A_revocation_by_another_process_holds_within_60_seconds()
    {
        var added = _keys.AddWrite(TenantId.Main, "shop");
        var keys = Running();
        Assert.NotNull(keys.Find(added.Text));

        Assert.True(new Keys(new HostFolder(_folder.Path), _clock).Revoke(TenantId.Main, added.Key.Id));
        _clock.Turn(AccessFeature.LongestMemory);

        Assert.True(AccessFeature.LongestMemory < TimeSpan.FromSeconds(60));
        Assert.Null(keys.Find(added.Text));
    }

    [Fact]
    public void A_new_key_opens_at_once_also_while_others_are_remembered()
    {
        var first = _keys.AddWrite(TenantId.Main, "shop");
        var keys = Running();
        Assert.NotNull(keys.Find(first.Text));
        var second = _keys.AddWrite(TenantId.Main, "till");
        _clock.Turn(TimeSpan.FromTicks(1));

        Assert.NotNull(keys.Find(second.Text));
    }

    [Fact]
    public void Who_asks_at_once_shares_a_reading()
    {
        var keys = Running();
        var texts = Enumerable.Range(0, 8).Select(_ => _keys.AddWrite(TenantId.Main, "shop").Text).ToArray();

        Parallel.ForEach(Enumerable.Range(0, 400), at => Assert.Equal(at % 2 == 0, keys.Find(at % 2 == 0 ? texts[at / 2 % 8] : "wm_w_wrong") is not null));
    }

    [Fact]
    public void Keys_are_listed_per_tenant_with_the_revoked_ones()
    {
        var shop = _keys.AddWrite(TenantId.Main, "shop", "Online shop").Key;
        _clock.Turn(TimeSpan.FromMinutes(1));
        var till = _keys.AddWrite(TenantId.Main, " till ").Key;
        _keys.AddWrite(s_other, "shop");
        _keys.Revoke(TenantId.Main, shop.Id);
        _clock.Turn(TimeSpan.FromMinutes(1));
        _keys.Revoke(TenantId.Main, shop.Id);

        Assert.Equal(
            [
                new(shop.Id, KeyKind.Write, TenantId.Main, "shop", Right.None, "Online shop", s_start, s_start.AddMinutes(1)),
                new(till.Id, KeyKind.Write, TenantId.Main, "till", Right.None, "", s_start.AddMinutes(1), Revoked: null),
            ],
            _keys.Of(TenantId.Main));
    }

    [Fact]
    public void Nobody_revokes_another_tenants_key()
    {
        var added = _keys.AddWrite(TenantId.Main, "shop");

        Assert.False(_keys.Revoke(s_other, added.Key.Id));
        Assert.NotNull(Running().Find(added.Text));
    }

    [Theory]
    [InlineData("", "", "A source of 0 letters: use 1 to 200 printable ones.")]
    [InlineData("a\nb", "", "A source of 3 letters: use 1 to 200 printable ones.")]
    [InlineData("shop", "\u001b[31m", "A name of 5 letters: use 0 to 60 printable ones.")]
    public void What_cannot_be_shown_in_a_list_is_refused(string source, string name, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => _keys.AddWrite(TenantId.Main, source, name)).Message);

    /// <summary>As a server that starts now knows them.</summary>
    WriteKeys Running() => new(new LiveKeys(new HostFolder(_folder.Path), _clock));

    public void Dispose() => _folder.Dispose();
}

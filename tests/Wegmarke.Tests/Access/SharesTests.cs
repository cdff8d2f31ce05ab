using System.Text;
using Wegmarke.Access;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Access;

public sealed class SharesTests : IDisposable
{
    static readonly DateTimeOffset s_start = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);
    static readonly SharedView s_view = new("linear", "persona=ada&where=channel=store", "de");

    readonly TemporaryFolder _folder = new();
    readonly HandClock _clock = new(s_start);
    readonly Shares _shares;

    public SharesTests() => _shares = new(new HostFolder(_folder.Path), _clock);

    [Fact]
    public void A_link_leads_to_its_drawing_until_it_expires()
    {
        var made = _shares.Add(TenantId.Main, s_view, " Agentur ", 7);

        Assert.Matches(@"\A/shared/wm_s_[A-Za-z0-9_-]{43}\z", made.Path);
        Assert.Equal(made.Share, _shares.Use(TextOf(made)));
        Assert.Equal(new(made.Share.Id, TenantId.Main, s_view, "Agentur", s_start, s_start.AddDays(7), Revoked: null, LastUsed: s_start), Assert.Single(_shares.Of(TenantId.Main)));
        _clock.Turn(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.NotNull(_shares.Use(TextOf(made)));
        _clock.Turn(TimeSpan.FromSeconds(1));
        Assert.Null(_shares.Use(TextOf(made)));
    }

    [Fact]
    public void A_revoked_link_leads_nowhere_from_then_on_and_its_first_time_stays()
    {
        var made = _shares.Add(TenantId.Main, s_view, "", 7);

        Assert.Null(_shares.Revoke(new("other"), made.Share.Id));
        Assert.NotNull(_shares.Use(TextOf(made)));
        Assert.Equal(s_start, _shares.Revoke(TenantId.Main, made.Share.Id)?.Revoked);
        _clock.Turn(TimeSpan.FromHours(1));

        Assert.Null(_shares.Use(TextOf(made)));
        Assert.Equal(s_start, _shares.Revoke(TenantId.Main, made.Share.Id)?.Revoked);
    }

    [Fact]
    public void Making_and_revoking_are_in_the_audit_log_once_and_looking_is_not()
    {
        var made = _shares.Add(TenantId.Main, s_view, "", 7);
        _shares.Use(TextOf(made));
        _shares.Revoke(TenantId.Main, made.Share.Id);
        _shares.Revoke(TenantId.Main, made.Share.Id);

        var entries = new AuditLog(new TenantFolder(_folder.Path, TenantId.Main), _clock).Before(null, 100, new AuditFilter()).OrderBy(entry => entry.Number);

        Assert.Equal([(AuditAct.Share, $"share:{made.Share.Id}"), (AuditAct.ShareRevoked, $"share:{made.Share.Id}")], entries.Select(entry => (entry.Note.Act, entry.Note.About)));
    }

    [Fact]
    public void When_it_was_last_used_is_kept_to_the_minute()
    {
        var made = _shares.Add(TenantId.Main, s_view, "", 7);
        _shares.Use(TextOf(made));
        _clock.Turn(TimeSpan.FromSeconds(59));
        _shares.Use(TextOf(made));
        Assert.Equal(s_start, _shares.Of(TenantId.Main)[0].LastUsed);
        _clock.Turn(TimeSpan.FromSeconds(1));
        _shares.Use(TextOf(made));
        Assert.Equal(s_start.AddMinutes(1), _shares.Of(TenantId.Main)[0].LastUsed);
    }

    [Fact]
    public void What_is_no_link_leads_nowhere_and_the_text_of_one_is_in_no_file()
    {
        var text = TextOf(_shares.Add(TenantId.Main, s_view, "", 7));

        foreach (var wrong in (string[])["", "wm_s_", text[..^1], text + "A", "wm_l_" + text[5..], text + new string('A', 1_000_000), "\ud800"])
            Assert.Null(_shares.Use(wrong));
        foreach (var file in Directory.GetFiles(_folder.Path))
            Assert.False(File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.ASCII.GetBytes(text[5..])) >= 0, file);
    }

    [Theory]
    [InlineData("", 0, "A link for 0 days: use 1 to 365.")]
    [InlineData("", 366, "A link for 366 days: use 1 to 365.")]
    [InlineData("a\nb", 7, "A name of 3 letters: use at most 60 printable ones.")]
    public void What_cannot_be_is_refused_with_the_way_out(string name, int days, string message)
    {
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => _shares.Add(TenantId.Main, s_view, name, days)).Message);
        Assert.Empty(_shares.Of(TenantId.Main));
    }

    public void Dispose() => _folder.Dispose();

    static string TextOf(NewShare made) => made.Path["/shared/".Length..];
}

using Microsoft.Data.Sqlite;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Storage;

public sealed class AuditLogTests : IDisposable
{
    static readonly DateTimeOffset s_start = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
    static readonly AuditFilter s_all = new();

    readonly TenantRows _tenant = new();
    readonly HandClock _clock = new(s_start);

    public void Dispose() => _tenant.Dispose();

    AuditLog Log => new(_tenant.Folder, _clock);

    [Fact]
    public void Entries_say_who_did_what_when_and_are_numbered()
    {
        using (Acting.As("user:7"))
            Log.Append(Note("a", "p1"));
        _clock.Turn(TimeSpan.FromMinutes(1));
        Log.Append(Note("b"));

        var entries = Log.Before(null, 10, s_all);

        Assert.Equal([(2, "system", "b", s_start.AddMinutes(1)), (1, "user:7", "a", s_start)], entries.Select(entry => ((int)entry.Number, entry.By, entry.Note.About, entry.At)));
        Assert.Equal(["p1"], entries[1].Note.Persons);
        Assert.Empty(AuditVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void Pages_go_back_and_can_be_asked_for_a_person_or_an_act()
    {
        for (var number = 1; number <= 6; number++)
            Log.Append(Note($"{number}", number % 2 == 0 ? ["even"] : ["odd"]) with { Act = number > 4 ? AuditAct.Set : AuditAct.Profile });

        Assert.Equal([6, 5], Numbers(Log.Before(null, 2, s_all)));
        Assert.Equal([4, 3], Numbers(Log.Before(5, 2, s_all)));
        Assert.Equal([6, 4, 2], Numbers(Log.Before(null, 10, new(Persons: ["even", "nobody"]))));
        Assert.Equal([5], Numbers(Log.Before(null, 10, new(AuditAct.Set, ["odd"]))));
    }

    [Fact]
    public async Task Many_at_once_from_everywhere_make_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(() => new AuditLog(_tenant.Folder, _clock).Append(Note($"{number}")), TestContext.Current.CancellationToken)));

        Assert.Equal(Enumerable.Range(1, 40).Reverse(), Numbers(Log.Before(null, 100, s_all)));
        Assert.Empty(AuditVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void Changed_entries_are_named_as_a_range()
    {
        Write(8);
        Sql("UPDATE audit_entries SET line = replace(line, 'about', 'ab0ut') WHERE number IN (3, 4, 5)");

        Assert.Equal(["entries 3–5 of the audit log were changed"], AuditVerification.Run(_tenant.Folder));
        Assert.Equal([(FindingKind.Audit, "entries 3–5 of the audit log were changed")], Findings());
    }

    [Fact]
    public void A_gap_is_named()
    {
        Write(8);
        Sql("DELETE FROM audit_entries WHERE number IN (4, 5)");

        Assert.Equal(["entries 4–5 of the audit log are missing"], AuditVerification.Run(_tenant.Folder));
    }

    [Theory]
    [InlineData("number > 6", "entries 7–8 of the audit log are missing at its end")]
    [InlineData("number < 3", "entries 1–2 of the audit log are missing at its beginning")]
    public void A_cut_is_named(string where, string problem)
    {
        Write(8);
        Sql($"DELETE FROM audit_entries WHERE {where}");

        Assert.Equal([problem], AuditVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void What_is_missing_stays_missing_when_the_log_goes_on()
    {
        Write(4);
        Sql("DELETE FROM audit_entries WHERE number = 4");

        Assert.Equal(5, Log.Append(Note("later")).Number);
        Assert.Equal(["entry 4 of the audit log is missing"], AuditVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void An_entry_whose_hash_was_made_anew_is_named()
    {
        Write(5);
        var forged = AuditEntry.Line(3, s_start, "system", Note("forged"), Log.Before(4, 1, s_all)[0].Previous);
        Sql("UPDATE audit_entries SET line = $line WHERE number = 3", forged);

        Assert.Equal(["entry 4 of the audit log does not follow the one before it: one of them was replaced"], AuditVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void So_is_a_last_one()
    {
        Write(5);
        Sql("UPDATE audit_entries SET line = $line WHERE number = 5", AuditEntry.Line(5, s_start, "system", Note("forged"), Log.Before(6, 1, s_all)[0].Previous));

        Assert.Equal(["entry 5 of the audit log is not the one that the head names: the audit log was replaced or rewritten"], AuditVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void One_that_is_gone_with_its_head_is_missed_by_the_tenants_folder()
    {
        Directory.CreateDirectory(_tenant.Folder.Path);
        Write(5);
        Directory.Delete(AuditLog.FolderOf(_tenant.Folder), recursive: true);

        Assert.Equal(["entries 1–5 of the audit log are missing at its end"], AuditVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void What_is_past_its_time_goes_from_the_first_on_and_the_chain_holds()
    {
        Write(5);
        _clock.Turn(TimeSpan.FromDays(10));
        Write(3);

        Assert.Equal(5, Log.CountBefore(s_start.AddDays(1)));
        Assert.Equal(5, Log.CutBefore(s_start.AddDays(1)));

        Assert.Equal([9, 8, 7, 6], Numbers(Log.Before(null, 100, s_all)));
        Assert.Empty(AuditVerification.Run(_tenant.Folder));
        Assert.Equal(0, Log.CutBefore(s_start.AddDays(1)));
        Sql("DELETE FROM audit_entries WHERE number = 6");
        Assert.Equal(["entries 1–6 of the audit log are missing at its beginning"], AuditVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void Stored_and_removed_documents_are_noted_with_their_version_and_settings_with_what_they_say()
    {
        var documents = new Documents(_tenant.Folder);
        using (Acting.As("key:12"))
        {
            documents.SaveSetting("privacy.source", "shop", 0, 1, """{"basis":"contract"}""");
            documents.Save("maps.map", "m", 0, 1, "{}");
            documents.Delete("maps.map", "m", 1);
        }
        Assert.Throws<DocumentConflictException>(() => documents.Save("privacy.source", "shop", 0, 1, "{}"));

        Assert.Equal(
        [
            ("key:12", AuditAct.Set, "privacy.source/shop", """says={"basis":"contract"} version=1"""), ("key:12", AuditAct.Set, "maps.map/m", "version=1"), ("key:12", AuditAct.Remove, "maps.map/m", "version=1"),
        ], AuditLog.Of(_tenant.Folder).Before(null, 10, s_all).Reverse().Select(entry => (entry.By, entry.Note.Act, entry.Note.About, string.Join(' ', entry.Note.Facts.Select(fact => $"{fact.Key}={fact.Value}")))));
    }

    [Fact]
    public void Whatever_the_protocol_names_the_audit_log_names_too() =>
        Assert.Empty(Enum.GetNames<ProtocolKind>().Except(Enum.GetNames<AuditAct>()));

    IEnumerable<(FindingKind, string)> Findings()
    {
        _tenant.With(rows: 3);
        return LogVerification.Run(_tenant.Folder, progress: null, TestContext.Current.CancellationToken).Findings.Select(finding => (finding.Kind, finding.Text));
    }

    void Write(int entries)
    {
        for (var number = 1; number <= entries; number++)
            Log.Append(Note($"about {number}"));
    }

    static AuditNote Note(string about, params string[] persons) => new(AuditAct.Set, about, persons, new Dictionary<string, string>());

    static IEnumerable<int> Numbers(IReadOnlyList<AuditEntry> entries) => entries.Select(entry => (int)entry.Number);

    void Sql(string statement, string? line = null)
    {
        using var connection = new SqliteConnection($"Data Source={AuditLog.PathOf(_tenant.Folder)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.Parameters.AddWithValue("$line", line ?? "");
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}

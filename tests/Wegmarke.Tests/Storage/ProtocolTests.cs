using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage;

public sealed class ProtocolTests : IDisposable
{
    readonly TenantRows _tenant = new();

    public void Dispose() => _tenant.Dispose();

    string Path => Protocol.PathOf(_tenant.Folder);

    [Fact]
    public void Entries_come_back_as_they_were_written()
    {
        var at = new DateTimeOffset(2026, 6, 1, 9, 30, 0, TimeSpan.Zero);
        Protocol.Append(_tenant.Folder, new(ProtocolKind.Access, at, "Jürgen", "ticket \"12\"\n", new Dictionary<string, string> { ["interactions"] = "3" }));
        Protocol.Append(_tenant.Folder, TenantRows.Note(ProtocolKind.Object));

        var entries = Protocol.Entries(_tenant.Folder);
        Assert.Equal([(1, ProtocolKind.Access, "Jürgen", "ticket \"12\"\n"), (2, ProtocolKind.Object, "test", "")], entries.Select(entry => (entry.Number, entry.Note.Kind, entry.Note.By, entry.Note.Reason)));
        Assert.Equal((at, "3"), (entries[0].Note.At, entries[0].Note.Facts["interactions"]));
        Assert.Equal([], ProtocolVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void A_changed_entry_is_named()
    {
        Write(5);
        Change(lines => lines[2] = lines[2].Replace("reason-3", "reason-8", StringComparison.Ordinal));

        Assert.Equal(["entry 3 of the protocol was changed"], ProtocolVerification.Run(_tenant.Folder));
        Assert.Throws<StorageException>(() => Protocol.Append(_tenant.Folder, TenantRows.Note(ProtocolKind.Access)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void So_is_one_whose_hash_was_made_anew(int place)
    {
        Write(4);
        Change(lines =>
        {
            var entry = ProtocolEntry.Parse(lines[place], 0)!;
            lines[place] = ProtocolEntry.Line(entry.Number, entry.Note with { Reason = "forged" }, entry.File, entry.About, entry.Previous);
        });

        Assert.Equal([$"entry {place + 2} of the protocol does not follow the one before it: one of them was replaced"], ProtocolVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void So_is_a_protocol_whose_end_was_made_anew()
    {
        Write(3);
        Change(lines =>
        {
            var entry = ProtocolEntry.Parse(lines[2], 0)!;
            lines[2] = ProtocolEntry.Line(entry.Number, entry.Note with { Reason = "forged" }, entry.File, entry.About, entry.Previous);
        });

        Assert.Equal(["entry 3 of the protocol is not the one that the head names: the protocol was replaced or rewritten"], ProtocolVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void A_removed_entry_is_named()
    {
        Write(5);
        Change(lines => lines.RemoveAt(1));

        Assert.Equal("entry 2 of the protocol is missing: entry 3 stands in its place", ProtocolVerification.Run(_tenant.Folder)[0]);
    }

    [Fact]
    public void Exchanged_entries_are_named()
    {
        Write(5);
        Change(lines => (lines[1], lines[2]) = (lines[2], lines[1]));

        Assert.Equal(["entry 2 of the protocol is missing: entry 3 stands in its place", "entry 3 of the protocol is missing: entry 2 stands in its place"], ProtocolVerification.Run(_tenant.Folder).Take(2));
    }

    [Theory]
    [InlineData(4, "entry 5 of the protocol is missing at its end")]
    [InlineData(2, "entries 3–5 of the protocol are missing at its end")]
    public void A_cut_end_is_named_and_nothing_is_added_to_it(int left, string problem)
    {
        Write(5);
        Change(lines => lines.RemoveRange(left, 5 - left));

        Assert.Equal([problem], ProtocolVerification.Run(_tenant.Folder));
        Assert.Throws<StorageException>(() => Protocol.Append(_tenant.Folder, TenantRows.Note(ProtocolKind.Access)));
    }

    [Fact]
    public void A_line_cut_in_the_middle_is_named_when_it_was_acknowledged()
    {
        Write(3);
        var bytes = File.ReadAllBytes(Path);
        File.WriteAllBytes(Path, bytes[..^20]);

        Assert.NotEmpty(ProtocolVerification.Run(_tenant.Folder));
    }

    [Fact]
    public void A_missing_head_is_named()
    {
        Write(2);
        File.Delete(Protocol.HeadOf(_tenant.Folder));

        Assert.Contains("is missing or damaged", Assert.Single(ProtocolVerification.Run(_tenant.Folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_or_secret_is_named()
    {
        _tenant.With(rows: 10);
        _tenant.Erase(3);
        TenantRows.Damage(System.IO.Path.Combine(_tenant.Folder.Erasures, "1.erasure"), bytes => bytes[^1] ^= 1);
        File.Delete(System.IO.Path.Combine(_tenant.Folder.Erasures, "secret"));

        Assert.Equal(2, ProtocolVerification.Run(_tenant.Folder).Count);
    }

    [Fact]
    public void A_protocol_that_is_gone_is_noticed_by_the_log()
    {
        _tenant.With(rows: 10);
        _tenant.Erase(3, 4);
        Directory.Delete(_tenant.Folder.Erasures, recursive: true);

        Assert.Equal([(FindingKind.Erasure, 3, 4), (FindingKind.Protocol, 0, 0), (FindingKind.Audit, 0, 0)], _tenant.Findings().OrderByDescending(finding => finding.First));
    }

    void Write(int entries)
    {
        for (var number = 1; number <= entries; number++)
            Protocol.Append(_tenant.Folder, TenantRows.Note(ProtocolKind.Access) with { Reason = $"reason-{number}" });
    }

    void Change(Action<List<string>> change)
    {
        var lines = File.ReadAllLines(Path).ToList();
        change(lines);
        File.WriteAllText(Path, string.Concat(lines.Select(line => line + "\n")));
    }
}

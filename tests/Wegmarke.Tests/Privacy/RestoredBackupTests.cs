using Wegmarke.Capture;
using Wegmarke.Storage;
using Wegmarke.Storage.Erasing;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Privacy;

public sealed class RestoredBackupTests : IDisposable
{
    const string Rows = """
        customer_number,email,time,touchpoint,comment
        10010010,ada@example.org,2024-03-01T10:00:00Z,visit,said once
        20020020,bob@example.org,2024-03-01T11:00:00Z,visit,
        10010010,,2024-03-02T10:00:00Z,visit,said twice
        """;

    static readonly string[] s_words = ["10010010", "ada@example.org", "said once", "said twice"];

    readonly TemporaryFolder _backup = new();
    readonly TestTenant _tenant = new();

    public void Dispose()
    {
        _backup.Dispose();
        _tenant.Dispose();
    }

    [Fact]
    public async Task What_was_erased_after_the_backup_is_erased_again_before_anybody_reads()
    {
        await Import(Rows);
        Backup();
        Requests.Erase(_tenant.Folder, "10010010");
        PutBack();

        Assert.Equal([(FindingKind.Erasure, 1, 1), (FindingKind.Erasure, 3, 3)], Findings());
        using (var reader = LogReader.Open(_tenant.Folder)!)
        {
            using var rows = reader.Rows(1, 1);
            Assert.True(rows.Next() && rows.Row.IsErased);
        }

        Assert.Empty(Traces.Of(s_words, _tenant.Folder.Root));
        Assert.Equal([], Findings());
        Assert.Equal([ProtocolKind.Erase, ProtocolKind.Done, ProtocolKind.Repeated], Protocol.Entries(_tenant.Folder).Select(entry => entry.Note.Kind));
    }

    [Fact]
    public async Task Nor_is_it_shown_by_a_store_or_by_whoever_writes_next()
    {
        await Import(Rows);
        await _tenant.Journeys();
        Backup();
        Requests.Erase(_tenant.Folder, "10010010");
        PutBack();

        Assert.Equal((3, 1), ((await _tenant.Journeys()).Coverage.Rows, (await _tenant.Journeys()).Coverage.Linked));
        PutBack();
        Assert.Equal((3, 0, 1, 2), Counts(await _tenant.ImportFile(Rows)));
        Forget();
        Assert.Empty(Traces.Of(s_words, _tenant.Folder.Root));
    }

    [Fact]
    public async Task A_row_that_came_in_after_an_older_backup_under_an_erased_number_stays()
    {
        await Import("customer_number,time,touchpoint\n20020020,2024-03-01T11:00:00Z,visit\n");
        Backup();
        await Import("customer_number,time,touchpoint\n10010010,2024-03-01T12:00:00Z,visit\n");
        Requests.Erase(_tenant.Folder, "10010010");
        PutBack();
        await Import("customer_number,time,touchpoint\n30030030,2024-03-01T13:00:00Z,visit\n10010010,2026-07-01T13:00:00Z,visit\n");

        Assert.Equal([], Findings());
        Assert.Equal(["30030030"], Requests.Known(_tenant.Folder, "30030030").Identifiers.Select(identifier => identifier.Value));
        Assert.Equal(["10010010"], Requests.Known(_tenant.Folder, "10010010").Identifiers.Select(identifier => identifier.Value));
    }

    [Fact]
    public async Task A_log_begun_anew_still_keeps_the_erased_out()
    {
        await Import(Rows);
        Requests.Erase(_tenant.Folder, "10010010");
        Directory.Delete(_tenant.Folder.Path, recursive: true);
        Directory.CreateDirectory(_tenant.Folder.Path);

        Assert.Equal((3, 1, 0, 2), Counts(await _tenant.ImportFile(Rows)));
    }

    /// <summary>The steps of an erasure one by one, as a kill would part them.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_erasure_that_has_begun_is_finished_at_the_next_opening(int steps)
    {
        await Import(Rows);
        Begin(steps);
        LogReader.Open(_tenant.Folder)!.Dispose();
        InteractionLog.Open(_tenant.Folder, TimeProvider.System).Dispose();

        Assert.Equal([ProtocolKind.Erase, ProtocolKind.Done], Protocol.Entries(_tenant.Folder).Select(entry => entry.Note.Kind));
        Assert.Equal([], Findings());
        Assert.Empty(Traces.Of(["said once"], _tenant.Folder.Root));
    }

    [Fact]
    public async Task One_that_was_only_prepared_never_happens()
    {
        await Import(Rows);
        Directory.CreateDirectory(_tenant.Folder.Erasures);
        await File.WriteAllBytesAsync(ErasureFile.PathOf(_tenant.Folder, 1), [1, 2, 3], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Protocol.PathOf(_tenant.Folder), "{\"number\":1,\"kind\":\"er", TestContext.Current.CancellationToken);

        Assert.Equal([], Findings());
        Requests.Erase(_tenant.Folder, "20020020");
        Assert.Equal([ProtocolKind.Erase, ProtocolKind.Done], Protocol.Entries(_tenant.Folder).Select(entry => entry.Note.Kind));
        Assert.Equal([], Findings());
    }

    void Begin(int steps)
    {
        var file = new ErasureFile(7, [], [], [], null);
        using var log = InteractionLog.Open(_tenant.Folder, TimeProvider.System);
        using (var transaction = log.Begin())
        {
            var row = RowToErase.Find(transaction, log.Registers, 1)!;
            var what = new RowErasure(1) { Day = 0, CountsOn = 0 };
            var bytes = ErasedRow.Of(StoredRow.Read(row.Bytes), what, StoredRow.Read(row.Bytes).Name, file.Seed);
            var check = ErasedRow.Check(bytes, log.Registers.SourceFingerprint(1), log.Registers.NameFingerprint(1));
            file = file with { Rows = [new(what, row.Digest, check)] };
            transaction.Commit();
        }
        var entry = Protocol.Append(_tenant.Folder, Requests.By().Note(ProtocolKind.Erase, new Dictionary<string, string>()), file, about: 0);
        if (steps > 1)
            ErasureWork.Apply(log, entry);
    }

    async Task Import(string csv)
    {
        await _tenant.Import(csv);
        Forget();
    }

    void Forget()
    {
        foreach (var file in Directory.GetFiles(_tenant.Folder.Root))
            File.Delete(file);
    }

    static (long, long, long, long) Counts(ImportReport report) =>
        (report.Read, report.Stored, report.Duplicates, report.RejectedBy.GetValueOrDefault(DropReason.Erased));

    void Backup() => Copies.Folder(_tenant.Folder.Path, _backup.Path);

    void PutBack() => Copies.PutBack(_backup.Path, _tenant.Folder.Path);

    IEnumerable<(FindingKind, long, long)> Findings() =>
        LogVerification.Run(_tenant.Folder, progress: null, CancellationToken.None).Findings.Select(finding => (finding.Kind, finding.First, finding.Last));
}

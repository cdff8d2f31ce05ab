using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage.Verification;

public sealed class UndamagedTests : IDisposable
{
    readonly TenantRows _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public void A_tenant_that_was_never_written_has_nothing_wrong() =>
        Assert.Equal([], _tenant.Verify().Findings);

    /// <summary>As a kill at the very first moment leaves it.</summary>
    [Fact]
    public void A_log_that_was_never_made_whole_has_nothing_wrong_and_is_made_later()
    {
        Directory.CreateDirectory(_tenant.Folder.Path);
        _tenant.Sql("PRAGMA user_version = 1");

        Assert.Equal([], _tenant.Verify().Findings);
        Assert.Null(LogReader.Open(_tenant.Folder));
        Assert.Equal(5, _tenant.With(rows: 5).Verify().Rows);
    }

    [Fact]
    public void An_empty_log_has_nothing_wrong()
    {
        _tenant.Open().Dispose();

        Assert.Equal([], _tenant.Verify().Findings);
    }

    [Fact]
    public void A_log_that_was_closed_has_nothing_wrong()
    {
        _tenant.With(rows: 3_000);
        var report = _tenant.Verify();

        Assert.Equal([], report.Findings);
        Assert.Equal((3_000, 0, true), (report.Rows, report.Erased, report.IsWhole));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(37)]
    [InlineData(2_000)]
    public void A_killed_writer_leaves_nothing_wrong(int rows)
    {
        TenantRows image;
        using (var log = _tenant.Open())
        {
            TenantRows.Append(log, rows, perCommit: 10);
            image = _tenant.CrashImage();
        }
        using (image)
        {
            Assert.Equal([], image.Verify().Findings);
            Assert.Equal(rows, image.Verify().Rows);
        }
    }

    /// <summary>The writer commits rows first and moves the head then; a look in between must not take either for damage.</summary>
    [Fact]
    public async Task A_writer_at_work_is_no_damage()
    {
        using var log = _tenant.Open();
        using var ended = new CancellationTokenSource();
        var cancel = ended.Token;
        var writer = Task.Run(() =>
        {
            while (!cancel.IsCancellationRequested)
                TenantRows.Append(log, 20, perCommit: 5);
        }, CancellationToken.None);
        for (var look = 0; look < 60; look++)
            Assert.Equal([], _tenant.Verify().Findings);
        await ended.CancelAsync();
        await writer;
    }

    [Fact]
    public void A_known_loss_is_named_as_known()
    {
        TenantRows image;
        using (var log = _tenant.Open())
        {
            TenantRows.Append(log, 400, perCommit: 10);
            image = _tenant.CrashImage();
        }
        using (image)
        {
            using (var file = File.OpenWrite(image.Folder.Log + "-wal"))
                file.SetLength(file.Length / 3);
            long first;
            using (var log = image.Open())
            {
                first = log.NewLoss!.First;
                Assert.Equal([(FindingKind.KnownLoss, first, 400)], image.Findings());
                TenantRows.Append(log, 100);
            }
            var report = image.Verify();

            Assert.Equal([(FindingKind.KnownLoss, first, 400)], report.Findings.Select(finding => (finding.Kind, finding.First, finding.Last)));
            Assert.Equal((first - 1 + 100, true), (report.Rows, report.IsWhole));
        }
    }

    [Fact]
    public void Erased_rows_are_counted_and_no_damage()
    {
        _tenant.With(rows: 100);
        _tenant.Erase(1, 50, 100);
        var report = _tenant.Verify();

        Assert.Equal([], report.Findings);
        Assert.Equal((100, 3), (report.Rows, report.Erased));
    }

    [Fact]
    public void Looking_changes_no_byte()
    {
        TenantRows image;
        using (var log = _tenant.Open())
        {
            TenantRows.Append(log, 500, perCommit: 10);
            image = _tenant.CrashImage();
        }
        using (image)
        {
            var before = Contents(image);
            image.Verify();

            Assert.Equal(before, Contents(image));
        }
    }

    [Fact]
    public void Looking_at_a_closed_log_leaves_at_most_an_empty_write_ahead_log()
    {
        _tenant.With(rows: 500);
        var before = Contents(_tenant);
        _tenant.Verify();

        Assert.Equal(before, Contents(_tenant));
    }

    static Dictionary<string, string> Contents(TenantRows tenant) =>
        Directory.GetFiles(tenant.Folder.Path).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal) && new FileInfo(file) is not { Length: 0, Extension: ".db-wal" })
            .ToDictionary(file => file, file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));

    [Fact]
    public void The_rows_read_so_far_are_told()
    {
        _tenant.With(rows: 70_000, perCommit: 10_000);
        var told = new Told();
        LogVerification.Run(_tenant.Folder, told, CancellationToken.None);

        Assert.Equal([65_536, 70_000], told.Rows);
    }

    [Fact]
    public void It_can_be_ended_early()
    {
        _tenant.With(rows: 70_000, perCommit: 10_000);

        Assert.Throws<OperationCanceledException>(() => LogVerification.Run(_tenant.Folder, progress: null, new CancellationToken(canceled: true)));
    }

    sealed class Told : IProgress<long>
    {
        public List<long> Rows { get; } = [];

        public void Report(long value) => Rows.Add(value);
    }
}

using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage;

public sealed class InteractionLogTests : IDisposable
{
    readonly TenantRows _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public void A_second_writer_is_refused_and_told_why()
    {
        using var first = _tenant.Open();

        var refusal = Assert.Throws<StorageException>(_tenant.Open);
        Assert.Contains("is being written by another process", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_not_called_a_second_writer()
    {
        File.WriteAllText(Path.Combine(_tenant.Folder.Root, "tenants"), "");

        var refusal = Assert.Throws<StorageException>(_tenant.Open);
        Assert.Contains("cannot be written", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_read_as_they_were_appended()
    {
        _tenant.With(rows: 250, perCommit: 60);
        using var reader = LogReader.Open(_tenant.Folder)!;
        var seen = new List<(long, ulong, string)>();
        using (var rows = reader.Rows(101, 103))
        {
            while (rows.Next())
                seen.Add((rows.Sequence, rows.Row.Key, reader.Registers.Name(rows.Row.Name).Touchpoint));
        }

        Assert.Equal(250, reader.LastSequence);
        Assert.Equal([(101, 101UL, "touchpoint 1"), (102, 102UL, "touchpoint 2"), (103, 103UL, "touchpoint 3")], seen);
    }

    [Fact]
    public void A_transaction_without_commit_leaves_nothing_and_stops_the_log()
    {
        _tenant.With(rows: 3);
        using (var log = _tenant.Open())
        {
            using (var transaction = log.Begin())
                TenantRows.AppendOne(transaction, new Random(1));
            Assert.Contains("stopped after an error", Assert.Throws<StorageException>(log.Begin).Message, StringComparison.Ordinal);
        }

        using var again = _tenant.Open();
        Assert.Equal((3, null), (again.LastSequence, again.NewLoss));
    }

    [Fact]
    public void What_a_cut_write_ahead_log_lost_is_named_and_its_numbers_are_never_given_again()
    {
        using var image = CutImage(rows: 500);
        using (var log = image.Open())
        {
            var loss = log.NewLoss!;
            Assert.Equal(500, loss.Last);
            Assert.InRange(loss.First, 1, 499);
            TenantRows.Append(log, 10);
            Assert.Equal(510, log.LastSequence);
        }
        using var again = image.Open();

        Assert.Null(again.NewLoss);
        Assert.Equal(500, Assert.Single(again.Losses).Last);
        Assert.Single(Directory.GetFiles(image.Folder.Path, "log.db-wal.damaged-*"));
    }

    [Fact]
    public void A_second_loss_is_named_beside_the_first()
    {
        using var image = CutImage(rows: 300);
        TenantRows second;
        using (var log = image.Open())
        {
            TenantRows.Append(log, 200, perCommit: 10);
            second = image.CrashImage();
        }
        using (second)
        {
            Cut(second.Folder.Log + "-wal", 0.6);
            using var log = second.Open();

            Assert.Equal([300, 500], log.Losses.Select(loss => loss.Last));
            Assert.Equal(log.Losses[^1], log.NewLoss);
        }
    }

    /// <summary>The file of a log that was emptied is no new log: what its head names was acknowledged.</summary>
    [Fact]
    public void An_emptied_log_counts_everything_as_lost()
    {
        _tenant.With(rows: 200);
        File.WriteAllBytes(_tenant.Folder.Log, []);
        using (var log = _tenant.Open())
        {
            Assert.Equal(new LostRange(1, 200), log.NewLoss);
            TenantRows.Append(log, 1);
        }

        Assert.Equal([(FindingKind.KnownLoss, 1, 200)], _tenant.Findings());
    }

    [Fact]
    public void A_write_ahead_log_that_is_gone_costs_rows_but_not_the_identity()
    {
        TenantRows image;
        byte[] salt;
        using (var log = _tenant.Open())
        {
            TenantRows.Append(log, 20);
            salt = log.Identity.Salt;
            image = _tenant.CrashImage();
        }
        using (image)
        {
            File.Delete(image.Folder.Log + "-wal");
            using var log = image.Open();

            Assert.Equal(new LostRange(1, 20), log.NewLoss);
            Assert.Equal(salt, log.Identity.Salt);
        }
    }

    [Fact]
    public void A_missing_log_is_not_replaced_by_an_empty_one()
    {
        _tenant.With(rows: 7);
        File.Delete(_tenant.Folder.Log);

        Assert.Contains("interactions 1–7 were acknowledged", Assert.Throws<StorageException>(_tenant.Open).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_tenant.Folder.Log));
    }

    [Fact]
    public void A_log_that_never_had_a_row_may_go_missing()
    {
        _tenant.Open().Dispose();
        File.Delete(_tenant.Folder.Log);

        using var log = _tenant.Open();
        Assert.Equal(0, log.LastSequence);
    }

    [Fact]
    public void The_log_of_another_tenant_is_refused()
    {
        _tenant.With(rows: 1);
        var other = new TenantFolder(_tenant.Folder.Root, new TenantId("other"));
        Directory.Move(_tenant.Folder.Path, other.Path);

        Assert.Contains("belongs to tenant 'main'", Assert.Throws<StorageException>(() => InteractionLog.Open(other, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_head_is_told_kept_aside_and_written_anew()
    {
        _tenant.With(rows: 5);
        File.WriteAllText(_tenant.Folder.Head, "not a head");
        using (var log = _tenant.Open())
            Assert.True(log.HeadIsDamaged);
        using var again = _tenant.Open();

        Assert.False(again.HeadIsDamaged);
        Assert.Equal("not a head", File.ReadAllText(Assert.Single(Directory.GetFiles(_tenant.Folder.Path, "head.damaged-*"))));
    }

    [Fact]
    public void Names_keep_their_numbers_and_all_their_letters()
    {
        var names = new InteractionName[] { new("a\u001fb", "c", ""), new("a", "b\u001fc", ""), new("", "Straße 🚲", "e-mail") };
        int[] ids;
        using (var log = _tenant.Open())
        using (var transaction = log.Begin())
        {
            ids = [.. names.Select(transaction.NameId)];
            transaction.Commit();
        }
        using var reader = LogReader.Open(_tenant.Folder)!;

        Assert.Equal([1, 2, 3], ids);
        Assert.Equal(names, ids.Select(reader.Registers.Name));
    }

    TenantRows CutImage(int rows)
    {
        using var log = _tenant.Open();
        TenantRows.Append(log, rows, perCommit: 10);
        var image = _tenant.CrashImage();
        Cut(image.Folder.Log + "-wal", 0.5);
        return image;
    }

    static void Cut(string path, double share)
    {
        using var file = File.OpenWrite(path);
        file.SetLength((long)(file.Length * share));
    }
}

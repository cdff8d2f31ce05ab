using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage;

public sealed class GroupCommitTests : IDisposable
{
    readonly TenantRows _tenant = new();
    readonly List<long> _committed = [];
    readonly Random _random = new(1);

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task An_answer_comes_only_when_the_head_names_its_row()
    {
        using var log = _tenant.Open();
        await using var commits = new GroupCommit(log, _committed.Add);
        for (var round = 0; round < 20; round++)
        {
            var sequence = await commits.Run(AppendOne, CancellationToken.None);

            Assert.True(HeadFile.Read(_tenant.Folder.Head, log.Identity.Id)!.Sequence >= sequence);
        }
    }

    [Fact]
    public async Task Many_who_wait_share_one_flush()
    {
        using var log = _tenant.Open();
        using var gate = new ManualResetEventSlim();
        await using var commits = new GroupCommit(log, _committed.Add);
        var first = commits.Run(transaction =>
        {
            gate.Wait(TimeSpan.FromSeconds(30));
            return AppendOne(transaction);
        }, CancellationToken.None);
        var waiting = Enumerable.Range(0, 1_000).Select(_ => commits.Run(AppendOne, CancellationToken.None)).ToArray();
        gate.Set();

        Assert.Equal(1, await first);
        Assert.Equal(Enumerable.Range(2, 1_000).Select(n => (long)n), await Task.WhenAll(waiting));
        // The first may have been taken together with some of the others; whoever came later shares the second.
        Assert.InRange(_committed.Count, 1, 2);
        Assert.Equal(1_001, _committed[^1]);
    }

    [Fact]
    public async Task A_failing_piece_fails_its_group_and_stops_the_log()
    {
        using var log = _tenant.Open();
        await using var commits = new GroupCommit(log, _committed.Add);
        await commits.Run(AppendOne, CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => commits.Run<long>(transaction =>
        {
            AppendOne(transaction);
            throw new InvalidOperationException("the piece failed");
        }, CancellationToken.None));
        var later = await Assert.ThrowsAsync<StorageException>(() => commits.Run(AppendOne, CancellationToken.None));

        Assert.Contains("stopped after an error", later.Message, StringComparison.Ordinal);
        Assert.Equal([1], _committed);
        Assert.Equal(1, log.LastSequence);
    }

    /// <summary>What follows the log (keys of duplicates) would go on without the rows of the failed call.</summary>
    [Fact]
    public async Task A_failure_behind_the_commit_stops_the_log_too()
    {
        using var log = _tenant.Open();
        await using var commits = new GroupCommit(log, _ => throw new IOException("no space left"));

        await Assert.ThrowsAsync<IOException>(() => commits.Run(AppendOne, CancellationToken.None));
        var later = await Assert.ThrowsAsync<StorageException>(() => commits.Run(AppendOne, CancellationToken.None));

        Assert.Contains("no space left", later.Message, StringComparison.Ordinal);
        Assert.Equal(1, log.LastSequence);
    }

    [Fact]
    public async Task What_waits_when_it_ends_is_still_committed()
    {
        using var log = _tenant.Open();
        var commits = new GroupCommit(log, _committed.Add);
        var waiting = Enumerable.Range(0, 100).Select(_ => commits.Run(AppendOne, CancellationToken.None)).ToArray();
        await commits.DisposeAsync();
        await commits.DisposeAsync();

        Assert.Equal(100, (await Task.WhenAll(waiting)).Max());
        Assert.Equal(100, log.LastSequence);
    }

    long AppendOne(LogTransaction transaction) => TenantRows.AppendOne(transaction, _random);
}

using Wegmarke.Storage.Erasing;
using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage;

/// <summary>The truth: every accepted interaction, appended once, in order, chained. The one writer of a tenant; belongs to the thread
/// that commits. A failed commit stops it for good, because what is on disk is then unknown until it is opened again.</summary>
public sealed class InteractionLog : IDisposable
{
    readonly TenantLock _lock;
    readonly Connection _connection;
    readonly HeadFile _head;
    readonly RowBuffer _buffer = new();
    readonly byte[] _chain;
    readonly List<LostRange> _losses;
    string? _stopped;

    InteractionLog(TenantLock held, Connection connection, LogIdentity identity, TenantFolder folder)
    {
        (_lock, _connection, Identity, Folder) = (held, connection, identity, folder);
        Registers = Registers.Load(connection);
        var last = LogTables.LastSequence(connection);
        _chain = LogTables.Chain(connection, identity, last);
        _head = HeadFile.Open(folder.Head, identity.Id);
        _losses = LogTables.Losses(connection);
        LastSequence = Math.Max(last, _losses.Count == 0 ? 0 : _losses[^1].Last);
    }

    public TenantFolder Folder { get; }

    public LogIdentity Identity { get; }

    public Registers Registers { get; }

    /// <summary>The last sequence given; 0 when the log is empty. Never reused, not even after a loss.</summary>
    public long LastSequence { get; private set; }

    /// <summary>What was acknowledged once and is gone, in order; empty when nothing ever was.</summary>
    public IReadOnlyList<LostRange> Losses => _losses;

    /// <summary>Where the log begins since retention cut it; null = at its beginning.</summary>
    public LogCut? Cut => LogTables.Cut(_connection);

    internal Connection Connection => _connection;

    /// <summary>A cut behind the row of this sequence.</summary>
    public LogCut CutBehind(long sequence) => new(sequence, LogTables.Chain(_connection, Identity, sequence));

    /// <summary>The loss noticed at this opening; null when there is no new one.</summary>
    public LostRange? NewLoss { get; private set; }

    /// <summary>The head file was missing, damaged or another log's at this opening: whether anything behind the last row was ever
    /// acknowledged could not be told.</summary>
    public bool HeadIsDamaged { get; private set; }

    /// <exception cref="StorageException">Another process writes it, it belongs to another tenant, or its file is gone.</exception>
    public static InteractionLog Open(TenantFolder folder, TimeProvider clock)
    {
        var held = TenantLock.Take(folder);
        Connection? connection = null;
        try
        {
            RefuseMissingFile(folder);
            connection = Connection.OpenToWrite(folder.Log);
            var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
            LogTables.Create(connection, folder, now);
            var identity = LogTables.Identity(connection);
            if (identity.Tenant != folder.Id.Value)
                throw new StorageException($"The log in {folder.Path} belongs to tenant '{identity.Tenant}', not to '{folder.Id}'. Put it back to its own folder.");
            var log = new InteractionLog(held, connection, identity, folder);
            log.NoticeLoss(now);
            PendingErasures.Finish(log, clock);
            return log;
        }
        catch
        {
            connection?.Dispose();
            held.Dispose();
            throw;
        }
    }

    static void RefuseMissingFile(TenantFolder folder)
    {
        if (!File.Exists(folder.Log) && HeadFile.Newest(folder.Head) is { Head.Sequence: > 0 and var last })
            throw new StorageException($"{folder.Log} is missing, but interactions 1–{last} were acknowledged. Restore the file from a backup; to begin anew, move {folder.Path} away first.");
    }

    /// <summary>Sequence numbers go on behind the head, so that what was lost keeps its numbers and can be named for ever.</summary>
    void NoticeLoss(long now)
    {
        var head = HeadFile.Read(Folder.Head, Identity.Id);
        if (head is null && LastSequence > 0)
            KeepDamagedHead(now);
        if (head is not null && head.Sequence > LastSequence)
        {
            NewLoss = new LostRange(LastSequence + 1, head.Sequence);
            KeepDamagedWal(now);
            _connection.Prepare("INSERT INTO log_losses(first, last, noticed) VALUES(?, ?, ?)")
                .Bind(1, NewLoss.First).Bind(2, NewLoss.Last).Bind(3, now).Run();
            _losses.Add(NewLoss);
            LastSequence = head.Sequence;
        }
        _head.Write(LastSequence, _chain);
    }

    void KeepDamagedHead(long now)
    {
        HeadIsDamaged = true;
        if (File.Exists(Folder.Head))
            File.Copy(Folder.Head, $"{Folder.Head}.damaged-{now}", overwrite: true);
    }

    void KeepDamagedWal(long now)
    {
        var wal = new FileInfo(Folder.Log + "-wal");
        if (wal.Exists && wal.Length > 0)
            wal.CopyTo($"{Folder.Log}-wal.damaged-{now}", overwrite: true);
    }

    /// <summary>Opens the one transaction; dispose without commit rolls back and stops the log.</summary>
    /// <exception cref="StorageException">An earlier commit failed.</exception>
    public LogTransaction Begin()
    {
        if (_stopped is not null)
            throw new StorageException($"Writing to tenant '{Folder.Id}' stopped after an error: {_stopped} Nothing was acknowledged since. Open it again once the cause is gone.");
        _connection.Prepare("BEGIN IMMEDIATE").Run();
        return new LogTransaction(this, _connection, _buffer, _chain);
    }

    internal void Commit(long last, ReadOnlySpan<byte> chain)
    {
        try
        {
            _connection.Prepare("COMMIT").Run();
            _head.Write(last, chain);
        }
        catch (Exception cause)
        {
            Stop(cause.Message);
            throw;
        }
        LastSequence = last;
        chain.CopyTo(_chain);
    }

    internal void RollBack(string why)
    {
        Stop(why);
        try
        {
            _connection.Prepare("ROLLBACK").Run();
        }
        catch (DatabaseException)
        {
            // SQLite has already rolled back by itself; the log is stopped either way.
        }
    }

    /// <summary>Nothing is written any more; for good.</summary>
    internal void Stop(string why) => _stopped ??= why;

    internal bool IsStopped => _stopped is not null;

    public void Dispose()
    {
        _head.Dispose();
        _connection.Dispose();
        _lock.Dispose();
    }
}

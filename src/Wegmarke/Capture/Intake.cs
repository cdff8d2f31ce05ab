using Wegmarke.Capture.Mapping;
using Wegmarke.Capture.Steps;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>The one door through which interactions enter a tenant's log. Holds the tenant's lock until disposed.</summary>
public sealed class Intake : IAsyncDisposable
{
    /// <summary>An index of so many identifiers takes some 30 MB.</summary>
    const int ManyIdentifiers = 500_000;

    /// <summary>1 when a large intake was closed in this process and its memory not given back yet.</summary>
    static int s_leftMuch;

    readonly InteractionLog _log;
    readonly KeyRuns _keys;
    readonly RowWriter _writer;
    readonly MessageWriter _messages;
    readonly SaidLive _said;
    readonly GroupCommit _commits;
    readonly IdentityIndex _identities;
    readonly ImportHistory _history;
    readonly TimeProvider _clock;

    Intake(InteractionLog log, KeyRuns keys, (IdentityIndex Index, ClockSkews Clocks) known, IdentifierRules rules, Door door, Documents documents, TimeProvider clock)
    {
        (_log, _keys, _identities, _clock) = (log, keys, known.Index, clock);
        _history = new(documents);
        Door = door;
        Identifiers = new Identifiers(rules, log.Identity.Salt);
        _writer = new RowWriter(door, keys, _identities, clock);
        _said = new SaidLive(log.Folder, clock);
        _messages = new MessageWriter(door, _identities, new LiveLog(keys), known.Clocks, _said);
        _commits = new GroupCommit(log, keys.Fold) { Completing = _messages.Counts.Write };
    }

    internal Door Door { get; }

    public TenantFolder Folder => _log.Folder;

    public Identifiers Identifiers { get; }

    /// <summary>Interactions that were acknowledged once and are missing since before this opening; null when there are none.</summary>
    public LostRange? NewLoss => _log.NewLoss;

    /// <summary>See <see cref="InteractionLog.HeadIsDamaged"/>.</summary>
    public bool HeadIsDamaged => _log.HeadIsDamaged;

    public long LastSequence => _log.LastSequence;

    /// <summary>An error ended it: nothing is taken any more.</summary>
    internal bool IsStopped => _log.IsStopped;

    /// <summary>Pieces of work that wait for the next group.</summary>
    internal int Waiting => _commits.Waiting;

    /// <exception cref="StorageException">Another process writes the tenant, or its log cannot be opened.</exception>
    public static Intake Open(TenantFolder folder, Documents documents, TimeProvider clock)
    {
        FreeEarlier();
        var log = InteractionLog.Open(folder, clock);
        try
        {
            var rules = TenantIdentifiers.Of(documents);
            var door = new Door(Suppressions.Of(folder), rules, RetentionSettings.KeptFrom(folder, documents, clock.GetUtcNow()));
            return new(log, KeyRuns.Of(log), OpenKnown(log, rules, clock), rules, door, documents, clock);
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <summary>What an earlier intake of this process held lies in large blocks that the garbage collector looks at rarely: a second index would
    /// stand beside the first.</summary>
    static void FreeEarlier()
    {
        if (Interlocked.Exchange(ref s_leftMuch, 0) == 1)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    static (IdentityIndex, ClockSkews) OpenKnown(InteractionLog log, IdentifierRules rules, TimeProvider clock)
    {
        using var transaction = log.Begin();
        foreach (var table in (string[])[.. ProfileTables.Create, .. CatalogueTables.Create, .. PrivacyTables.Create, .. CaptureTables.Create])
            transaction.Prepare(table).Run();
        MessageIds.Forget(transaction, clock.GetUtcNow());
        var known = (IdentityIndex.Open(rules, transaction.Prepare), ClockSkews.Open(transaction.Prepare));
        transaction.Commit();
        return known;
    }

    /// <summary>Completes when the batch is on disk; what it says happened to its rows.</summary>
    internal Task<Written> Take(PendingBatch batch, string source, CancellationToken cancel) =>
        _commits.Run(transaction => _writer.Write(batch, source, transaction), cancel);

    /// <summary>The same for messages.</summary>
    internal Task<OutcomeCounts> Take(MessageBatch batch, CancellationToken cancel) =>
        _commits.Run(transaction => _messages.Write(batch, transaction), cancel);

    /// <summary>The same for what is kept elsewhere than in the log.</summary>
    internal Task<RecordsWritten> Write(Func<LogTransaction, IdentityIndex, RecordsWritten> work, CancellationToken cancel) =>
        _commits.Run(transaction => work(transaction, _identities), cancel);

    /// <summary>The same for tables of the features to the right, which make them in the transaction.</summary>
    public Task<T> Keep<T>(Func<LogTransaction, T> work, CancellationToken cancel) => _commits.Run(work, cancel);

    /// <summary>Any thread: several files may come in at once.</summary>
    internal void Remember(string source, ImportReport report)
    {
        lock (_history)
            _history.Add(source, report, _clock.GetUtcNow());
    }

    public async ValueTask DisposeAsync()
    {
        await _commits.DisposeAsync();
        if (!_log.IsStopped)
            _said.Note();
        if (_identities.NodeCount > ManyIdentifiers)
            Interlocked.Exchange(ref s_leftMuch, 1);
        try
        {
            KeepKeys();
        }
        finally
        {
            _keys.Dispose();
            _log.Dispose();
        }
    }

    /// <summary>Keys of rows that never reached the disk must not be kept; without the file the next opening reads the log.</summary>
    void KeepKeys()
    {
        if (_log.IsStopped)
            return;
        try
        {
            _keys.Flush(_log.LastSequence);
        }
        catch (IOException)
        {
            // The disk is full: what is acknowledged is in the log, and this file is only a shortcut to it.
        }
    }
}

using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>The one intake of a tenant in a server, shared by everything that writes there: opened at first need and kept open, given to
/// another process that asks for it, opened anew after an error or when rules changed. Any thread.</summary>
public sealed class LiveIntake(TenantFolder folder, Documents documents, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>How soon another process that waits is noticed; rules are looked at every so often.</summary>
    static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(50);

    const int LooksPerRules = 20;

    /// <summary>Senders wait some seconds for an answer, and try again when told so.</summary>
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(4);

    readonly SemaphoreSlim _gate = new(1, 1);
    LiveOpening? _opened;
    bool _isClosed;

    public TenantFolder Folder => folder;

    public Documents Documents => documents;

    /// <summary>Does the work with the intake open; what it returns is on disk.</summary>
    /// <exception cref="StorageException">Another process writes the tenant and has not finished, or its log cannot be written.</exception>
    public async Task<T> Use<T>(Func<Intake, Task<T>> work, CancellationToken cancel)
    {
        var opened = await Enter(cancel);
        try
        {
            return await work(opened.Intake);
        }
        finally
        {
            if (opened.Intake.IsStopped)
                opened.IsSpent = true;
            await Leave(opened);
        }
    }

    /// <summary>Pieces of work that wait to be written.</summary>
    public int Waiting => Volatile.Read(ref _opened)?.Intake.Waiting ?? 0;

    async ValueTask<LiveOpening> Enter(CancellationToken cancel)
    {
        if (Volatile.Read(ref _opened) is { } known && known.TryEnter())
            return known;
        var begun = clock.GetTimestamp();
        await _gate.WaitAsync(cancel);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            if (_opened is { } other && other.TryEnter())
                return other;
            if (_opened is not null)
                await EndOf(_opened, begun, cancel);
            _opened = await Open(begun, cancel);
            return _opened;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>An import of a file may be at work with it for long.</summary>
    async Task EndOf(LiveOpening opened, long begun, CancellationToken cancel)
    {
        try
        {
            var left = s_patience - clock.GetElapsedTime(begun);
            await opened.Ended.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock, cancel);
        }
        catch (TimeoutException)
        {
            throw new StorageException($"Tenant '{folder.Id}' finishes an import before something new can begin. Send again in a few seconds.");
        }
    }

    /// <summary>Whoever waits goes first; then this tries for a while.</summary>
    async Task<LiveOpening> Open(long begun, CancellationToken cancel)
    {
        var handover = new LockHandover(folder);
        using var timer = new PeriodicTimer(s_look);
        while (true)
        {
            try
            {
                if (!handover.IsWanted)
                    return await Task.Run(() => Begin(handover), cancel);
                if (clock.GetElapsedTime(begun) > s_patience)
                    throw new StorageException($"Tenant '{folder.Id}' is being written by another process. Send again in a few seconds.");
            }
            catch (StorageException) when (clock.GetElapsedTime(begun) <= s_patience && !handover.IsOffered && TenantLock.IsHeld(folder))
            {
                // An import is at work; most take seconds.
            }
            await timer.WaitForNextTickAsync(cancel);
        }
    }

    LiveOpening Begin(LockHandover handover)
    {
        var opened = new LiveOpening(Intake.Open(folder, documents, clock), Rules());
        handover.Offer();
        opened.Watching = Watch(opened, handover);
        return opened;
    }

    /// <summary>Ends the opening when somebody else is to write, or when what it was opened with does not hold any more.</summary>
    async Task Watch(LiveOpening opened, LockHandover handover)
    {
        using var timer = new PeriodicTimer(s_look);
        for (var looks = 1; !opened.IsSpent && await timer.WaitForNextTickAsync(); looks++)
        {
            if (handover.IsWanted || (looks % LooksPerRules == 0 && !StillHolds(opened)))
                opened.IsSpent = true;
        }
        if (opened.TryClose())
            await End(opened);
    }

    /// <summary>Whether it was opened with the rules of now; what can be brought up to date is. When they cannot be read the next opening says why.</summary>
    bool StillHolds(LiveOpening opened)
    {
        try
        {
            opened.Intake.Door.KeepFrom(RetentionSettings.KeptFrom(folder, documents, clock.GetUtcNow()));
            return opened.Rules == Rules();
        }
        catch (Exception unreadable) when (unreadable is StorageException or DatabaseException or IOException)
        {
            return false;
        }
    }

    async ValueTask Leave(LiveOpening opened)
    {
        if (opened.Leave())
            await End(opened);
    }

    async Task End(LiveOpening opened)
    {
        try
        {
            new LockHandover(folder).Withdraw();
            await opened.Intake.DisposeAsync();
        }
        finally
        {
            opened.SetEnded();
        }
    }

    string Rules() => TenantIdentifiers.Stored(documents);

    public async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync();
        _isClosed = true;
        if (_opened is { } opened)
        {
            opened.IsSpent = true;
            if (opened.TryClose())
                await End(opened);
            await opened.Ended;
            await opened.Watching;
        }
        _gate.Release();
    }
}

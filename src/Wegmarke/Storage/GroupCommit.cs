using System.Threading.Channels;

namespace Wegmarke.Storage;

/// <summary>Runs pieces of work on the log one after another on a thread of its own, as many as are waiting in one transaction, and
/// completes each only when that transaction is on disk: one flush for many. A piece that throws fails its whole group and stops the log.</summary>
public sealed class GroupCommit : IAsyncDisposable
{
    /// <summary>A group ends here even when more is waiting, so that nobody's answer waits for ever.</summary>
    const int MaxPieces = 4096;

    readonly InteractionLog _log;
    readonly Action<long> _committed;
    readonly Channel<Piece> _waiting = Channel.CreateBounded<Piece>(new BoundedChannelOptions(2 * MaxPieces) { SingleReader = true });
    readonly Task _thread;

    /// <param name="log">Only this object writes to it from now on; not disposed here.</param>
    /// <param name="committed">Called on the commit thread with the last sequence on disk, before the waiting are told.</param>
    public GroupCommit(InteractionLog log, Action<long> committed)
    {
        (_log, _committed) = (log, committed);
        _thread = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Called on the commit thread as the last work of each group.</summary>
    public Action<LogTransaction>? Completing { get; init; }

    /// <summary>Pieces that wait for the next group.</summary>
    public int Waiting => _waiting.Reader.Count;

    /// <summary>Completes with the work's result when its rows are on disk.</summary>
    public async Task<T> Run<T>(Func<LogTransaction, T> work, CancellationToken cancel)
    {
        var piece = new Piece<T>(work);
        await _waiting.Writer.WriteAsync(piece, cancel);
        return await piece.Answer;
    }

    void Work()
    {
        var group = new List<Piece>();
        while (Take(group))
        {
            try
            {
                CommitTogether(group);
                group.ForEach(piece => piece.Complete());
            }
            catch (Exception cause)
            {
                group.ForEach(piece => piece.Fail(cause));
            }
            group.Clear();
        }
    }

    /// <summary>Waits for the first piece, then takes what else is there; false at the end.</summary>
    bool Take(List<Piece> group)
    {
        while (!_waiting.Reader.TryPeek(out _))
        {
            if (!_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                return false;
        }
        while (group.Count < MaxPieces && _waiting.Reader.TryRead(out var piece))
            group.Add(piece);
        return true;
    }

    void CommitTogether(List<Piece> group)
    {
        using var transaction = _log.Begin();
        foreach (var piece in group)
            piece.Do(transaction);
        Completing?.Invoke(transaction);
        transaction.Commit();
        try
        {
            _committed(_log.LastSequence);
        }
        catch (Exception cause)
        {
            // What hangs on the log no longer follows it; only a new opening brings both together again.
            _log.Stop(cause.Message);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _thread;
    }

    abstract class Piece
    {
        public abstract void Do(LogTransaction transaction);

        public abstract void Complete();

        public abstract void Fail(Exception cause);
    }

    sealed class Piece<T>(Func<LogTransaction, T> work) : Piece
    {
        readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        T? _result;

        public Task<T> Answer => _answer.Task;

        public override void Do(LogTransaction transaction) => _result = work(transaction);

        public override void Complete() => _answer.SetResult(_result!); // set by Do, which ran before

        public override void Fail(Exception cause) => _answer.SetException(cause);
    }
}

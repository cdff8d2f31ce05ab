using Wegmarke.Capture.Uploads;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Files that people bring by the browser: each lies in the tenant's inbox until somebody says what its columns mean, and is then
/// imported in the background, one after the other, through the intake that live messages go through, too. Any thread.</summary>
public sealed class ImportDesk(LiveIntake live, TimeProvider clock) : IAsyncDisposable
{
    public const long MostBytes = 1L << 30;

    /// <summary>Uploads that are kept with their outcome; older ones go when a new one comes.</summary>
    const int MostKept = 20;

    static readonly TimeSpan s_keptFor = TimeSpan.FromDays(30);

    readonly Inbox _inbox = new(live.Folder);
    readonly CancellationTokenSource _closing = new();
    readonly Lock _lock = new();
    UploadRun? _run;
    Task _work = Task.CompletedTask;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ImportUpload> All => [.. _inbox.All.Select(kept => Now(kept.Upload))];

    /// <summary>Null when there is none.</summary>
    public ImportUpload? Find(string id) => _inbox.Find(id) is { } kept ? Now(kept.Upload) : null;

    /// <summary>Takes a file in; nothing of it is imported yet.</summary>
    /// <exception cref="ImportException">It is empty or too large.</exception>
    public async Task<ImportUpload> Receive(string name, Stream body, CancellationToken cancel)
    {
        Sweep();
        var now = clock.GetUtcNow();
        return await _inbox.Add(Guid.CreateVersion7(now).ToString("N"), name, now, (body, MostBytes), cancel);
    }

    /// <exception cref="ImportException">The file cannot be read, or the choice says what is not possible.</exception>
    public ImportPreview Preview(ImportUpload upload, ImportChoice choice)
    {
        var zone = UploadPlan.Zone(choice, live.Documents);
        return new Previewing(_inbox.FileOf(upload), choice, new KeptMappings(live.Documents).Of(choice.SourceName), new SourceDeclarations(live.Documents).Of(choice.SourceName), zone.Id).Run();
    }

    /// <summary>Lets it be imported; null when it is under way or done already.</summary>
    /// <exception cref="ImportException">Something is still open, or the choice says what is not possible.</exception>
    /// <exception cref="ArgumentException">The source cannot be called so, or a word is unknown.</exception>
    public ImportUpload? Start(string id, ImportChoice choice, string by)
    {
        var planned = Find(id) is { } known && CanStart(known) ? UploadPlan.Of(choice, by, (_inbox.FileOf(known), live.Documents, clock)) : null;
        lock (_lock)
        {
            if (planned is null || _inbox.Find(id) is not { } kept || !CanStart(Now(kept.Upload)))
                return null;
            new SourceDeclarations(live.Documents).Declare(planned.Source, planned.Collected);
            var waiting = new ImportUpload(id, kept.Upload.File, kept.Upload.Bytes, kept.Upload.At) { State = UploadState.Waiting, Source = planned.Source, Kind = planned.Mapping?.Kind ?? ImportKind.Interactions };
            _inbox.Keep(new(waiting, choice, by));
            Work();
            return waiting;
        }
    }

    static bool CanStart(ImportUpload upload) => upload.State is UploadState.Uploaded or UploadState.Cancelled or UploadState.Failed;

    /// <summary>Ends an import that is under way; takes any other upload away with its files. Null when there was none.</summary>
    public ImportUpload? Cancel(string id)
    {
        lock (_lock)
        {
            if (_inbox.Find(id) is not { } kept)
                return null;
            if (_run?.Id == id)
                _run.Cancel();
            else if (kept.Upload.State is UploadState.Waiting or UploadState.Running)
                _inbox.Keep(kept with { Upload = kept.Upload with { State = UploadState.Cancelled, Ended = clock.GetUtcNow() } });
            else
                _inbox.Remove(id);
            return Find(id) ?? kept.Upload;
        }
    }

    /// <summary>Null when it has none, or when they went with an erasure.</summary>
    public string? RejectsOf(ImportUpload upload) => upload.HasRejects && File.Exists(_inbox.RejectsOf(upload)) ? _inbox.RejectsOf(upload) : null;

    /// <summary>Goes on with what was under way when the server was stopped.</summary>
    public void Resume()
    {
        lock (_lock)
        {
            _inbox.RemoveHalves();
            Work();
        }
    }

    /// <summary>What is wrong with a file, without the way to it on the server's disk.</summary>
    internal string Told(Exception cause, ImportUpload upload) => _inbox.Told(cause, upload);

    /// <summary>One works at a time, and ends when nothing waits; called with the lock held.</summary>
    void Work()
    {
        if (_work.IsCompleted && !_closing.IsCancellationRequested)
            _work = Task.Run(WorkThrough);
    }

    async Task WorkThrough()
    {
        while (Take() is { } run)
        {
            using (run)
                End(await run.Run());
        }
    }

    /// <summary>Where its state cannot be written, it is as it was, and the next start goes on with it.</summary>
    void End(KeptUpload ended)
    {
        lock (_lock)
        {
            _run = null;
            _inbox.Keep(ended);
        }
    }

    UploadRun? Take()
    {
        lock (_lock)
        {
            // Decided with the lock held, so that a start just now finds the work going on or finished.
            if (_closing.IsCancellationRequested || _inbox.All.LastOrDefault(kept => kept is { Choice: not null, Upload.State: UploadState.Waiting or UploadState.Running }) is not { } next)
            {
                _work = Task.CompletedTask;
                return null;
            }
            return _run = new UploadRun(live, _inbox, next, clock, _closing.Token);
        }
    }

    ImportUpload Now(ImportUpload upload) => Volatile.Read(ref _run) is { } run && run.Id == upload.Id ? run.Now : upload;

    /// <summary>Names of customers must not lie about for ever.</summary>
    void Sweep()
    {
        lock (_lock)
        {
            var idle = _inbox.All.Where(kept => kept.Upload.State is not (UploadState.Waiting or UploadState.Running));
            foreach (var (at, kept) in idle.Index())
            {
                if (at >= MostKept - 1 || kept.Upload.At < clock.GetUtcNow() - s_keptFor)
                    _inbox.Remove(kept.Upload.Id);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        // A disk that is full ends the work with an error; what was under way goes on at the next start.
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
    }
}

using Wegmarke.Storage;

namespace Wegmarke.Capture.Uploads;

/// <summary>One uploaded file on its way into the log.</summary>
sealed class UploadRun(LiveIntake live, Inbox inbox, KeptUpload kept, TimeProvider clock, CancellationToken closing) : IProgress<ImportProgress>, IDisposable
{
    /// <summary>An import at the command line has the tenant meanwhile; longer than most of them take.</summary>
    static readonly TimeSpan s_patience = TimeSpan.FromMinutes(30), s_between = TimeSpan.FromSeconds(1);

    readonly CancellationTokenSource _cancelled = CancellationTokenSource.CreateLinkedTokenSource(closing);
    long _begun = clock.GetTimestamp();
    ImportUpload _now = kept.Upload with { State = UploadState.Running, Started = clock.GetUtcNow(), Problem = "" };

    public string Id => kept.Upload.Id;

    /// <summary>Any thread.</summary>
    public ImportUpload Now => Volatile.Read(ref _now);

    public void Cancel() => _cancelled.Cancel();

    public void Report(ImportProgress value) => Volatile.Write(ref _now, Now with { Rows = value.Rows, Share = value.Share, Rate = value.Rows / Math.Max(0.001, clock.GetElapsedTime(_begun).TotalSeconds), Problem = "" });

    /// <summary>What is to be kept of it. A server that stops leaves it running, so that the next one goes on.</summary>
    public async Task<KeptUpload> Run()
    {
        try
        {
            inbox.Keep(kept with { Upload = Now });
            var report = await ImportWhenFree();
            return Ended(Now with { State = UploadState.Done, Share = 1, Rows = report.Read, Outcome = UploadOutcome.Of(report), HasRejects = report.RejectsPath is not null });
        }
        catch (OperationCanceledException) when (closing.IsCancellationRequested)
        {
            return kept with { Upload = Now };
        }
        catch (OperationCanceledException)
        {
            return Ended(Now with { State = UploadState.Cancelled });
        }
        catch (Exception cause) when (cause is ImportException or ArgumentException or StorageException or DatabaseException or IOException)
        {
            return Ended(Now with { State = UploadState.Failed, Problem = inbox.Told(cause, kept.Upload) });
        }
    }

    public void Dispose() => _cancelled.Dispose();

    async Task<ImportReport> ImportWhenFree()
    {
        var begun = clock.GetTimestamp();
        using var timer = new PeriodicTimer(s_between, clock);
        while (true)
        {
            try
            {
                return await Import();
            }
            catch (StorageException busy) when (Now.Rows == 0 && TenantLock.IsHeld(live.Folder) && clock.GetElapsedTime(begun) < s_patience)
            {
                Volatile.Write(ref _now, Now with { Problem = busy.Message });
            }
            await timer.WaitForNextTickAsync(_cancelled.Token);
        }
    }

    async Task<ImportReport> Import()
    {
        _begun = clock.GetTimestamp();
        var file = inbox.FileOf(kept.Upload);
        var plan = UploadPlan.Of(kept.Choice!, kept.By, (file, live.Documents, clock)); // only what was started is run
        var report = await live.Use(intake => new FileImport(intake, plan, this).Run(file, _cancelled.Token), _cancelled.Token);
        if (kept.Choice!.Remember && plan.Mapping is { } mapping)
            new KeptMappings(live.Documents).Keep(plan.Source, mapping with { Form = Mapping.MappedFile.Told(mapping.Form, plan.Told) });
        return report;
    }

    /// <summary>Whoever has its rows in the log needs the file no more.</summary>
    KeptUpload Ended(ImportUpload upload)
    {
        if (upload.State == UploadState.Done && File.Exists(inbox.FileOf(upload)))
            File.Delete(inbox.FileOf(upload));
        return kept with { Upload = upload with { Ended = clock.GetUtcNow() } };
    }
}

using Wegmarke.Capture.Files;
using Wegmarke.Capture.Mapping;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Reads files into a tenant: one thread parses, one commits, a few batches between them. What is stored is known by its key,
/// so that an import that was killed is simply run again.</summary>
public sealed class FileImport(Intake intake, ImportPlan plan, IProgress<ImportProgress>? progress = null)
{
    const int BatchesUnderWay = 4;

    readonly Queue<(PendingBatch Batch, Task<Written> Written)> _underWay = new();
    readonly Stack<PendingBatch> _free = new();
    PendingBatch _batch = new();

    /// <exception cref="ImportException">The file cannot be read; what was stored before stays, and importing again adds the rest.</exception>
    public async Task<ImportReport> Run(string path, CancellationToken cancel)
    {
        RequireKind();
        await using var file = SourceFile.Open(path);
        var columns = new ColumnSet(plan.CustomerKind);
        using var seen = KeyRuns.Temporary(intake.Folder.Keys);
        using var rejects = new RejectsFile(RejectsPlaces(path));
        var totals = new Totals();
        try
        {
            if (plan.Mapping is { Kind: not (ImportKind.Interactions or ImportKind.Orders) } mapping)
                return await new RecordImport(intake, plan, progress).Run(path, file, MappedFile.Open(path, file, mapping, plan.Told), rejects, cancel);
            using var rows = Open(path, file, columns);
            var canonical = new CanonicalRows(plan, intake.Identifiers, columns, new RowKey(plan.Source, seen));
            await Read(rows, canonical, file, rejects, totals, cancel);
            var report = totals.Report(path, rejects, canonical, intake.LastSequence, plan.Mapping?.Kind ?? ImportKind.Interactions) with { Skipped = rows.Skipped, HiddenRows = rows.HiddenRows, FailedFormulas = rows.FailedFormulas };
            intake.Remember(plan.Source, report);
            return report;
        }
        catch (InvalidDataException cause)
        {
            throw new ImportException($"{path} is damaged after {totals.Read} rows: {cause.Message} Rows before that are stored; import a whole copy to add the rest.");
        }
        finally
        {
            await Abandon();
        }
    }

    RowSource Open(string path, Stream file, ColumnSet columns)
    {
        if (plan.Mapping is not { } mapping)
            return CanonicalFile.Open(path, file, plan.Told, columns);
        var rows = new MappedRows(MappedFile.Open(path, file, mapping, plan.Told), columns);
        return mapping.Kind == ImportKind.Orders ? new OrderRows(rows, columns) : rows;
    }

    void RequireKind()
    {
        if (intake.Identifiers.Rules.Find(plan.CustomerKind) is null)
            throw new ImportException($"The column 'customer' is to mean '{plan.CustomerKind}', which is no kind of identifier here. Known are: {string.Join(", ", intake.Identifiers.Rules.Kinds.Select(kind => kind.Key))}.");
    }

    /// <summary>Beside the file, or in the tenant's folder where that cannot be written; exactly where told, if told.</summary>
    string[] RejectsPlaces(string path) => plan.RejectsPath is { } told ? [told]
        : [path + ".rejects.csv", Path.Combine(intake.Folder.Path, "rejects", Path.GetFileName(path) + ".rejects.csv")];

    async Task Read(RowSource rows, CanonicalRows canonical, FileStream file, RejectsFile rejects, Totals totals, CancellationToken cancel)
    {
        _batch.Clear();
        try
        {
            while (rows.Next())
            {
                totals.Read++;
                if (canonical.Add(rows, _batch) is { } reject)
                    rejects.Add(reject, rows);
                if (!_batch.IsFull)
                    continue;
                HandOver(canonical, cancel);
                await Settle(totals, rejects, BatchesUnderWay);
                progress?.Report(new(file.Name, totals.Read, (double)file.Position / file.Length));
                cancel.ThrowIfCancellationRequested();
            }
        }
        catch (Exception cause) when (cause is ImportException or InvalidDataException)
        {
            // Rows before the broken place are stored, as the message promises.
            HandOver(canonical, cancel);
            await Settle(totals, rejects, leaveUnderWay: 0);
            throw;
        }
        HandOver(canonical, cancel);
        await Settle(totals, rejects, leaveUnderWay: 0);
        progress?.Report(new(file.Name, totals.Read, 1));
    }

    void HandOver(CanonicalRows canonical, CancellationToken cancel)
    {
        _batch.Names = canonical.Names.Snapshot;
        _underWay.Enqueue((_batch, intake.Take(_batch, plan.Source, cancel)));
        _batch = _free.TryPop(out var free) ? free : new PendingBatch();
        _batch.Clear();
    }

    /// <summary>Waits for the oldest batches until no more than <paramref name="leaveUnderWay"/> are on their way.</summary>
    async Task Settle(Totals totals, RejectsFile rejects, int leaveUnderWay)
    {
        while (_underWay.Count > leaveUnderWay)
        {
            var (batch, task) = _underWay.Dequeue();
            var written = await task;
            totals.Add(written);
            foreach (var line in written.RefusedLines)
                rejects.Add(CanonicalRows.TooManyNames(line));
            _free.Push(batch);
        }
    }

    /// <summary>After a failure: waits until nothing is under way any more. The first failure is already on its way to the caller.</summary>
    async Task Abandon()
    {
        while (_underWay.TryDequeue(out var last))
            await ((Task)last.Written).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    sealed class Totals
    {
        public long Read { get; set; }

        long _stored, _duplicates, _unlinked;

        public void Add(Written written)
        {
            Read -= written.Nothing;
            _stored += written.Stored;
            _duplicates += written.Duplicates;
            _unlinked += written.Unlinked;
        }

        public ImportReport Report(string path, RejectsFile rejects, CanonicalRows canonical, long lastSequence, ImportKind kind) => new()
        {
            File = path,
            Kind = kind,
            Read = Read,
            Stored = _stored,
            Duplicates = _duplicates,
            Unlinked = _unlinked,
            RejectedBy = rejects.Counts,
            RejectsPath = rejects.Path,
            AmbiguousTimes = canonical.AmbiguousTimes,
            UnusableIdentifiers = canonical.UnusableIdentifiers,
            LastSequence = lastSequence,
        };
    }
}

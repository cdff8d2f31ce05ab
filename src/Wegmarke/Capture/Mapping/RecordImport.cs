using Wegmarke.Capture.Files;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Mapping;

/// <summary>Reads a file whose rows are no interactions. What is told as stored is on disk; the same file again changes nothing.</summary>
sealed class RecordImport(Intake intake, ImportPlan plan, IProgress<ImportProgress>? progress)
{
    long _read;
    RecordsWritten _written;

    public async Task<ImportReport> Run(string path, FileStream file, MappedCells cells, RejectsFile rejects, CancellationToken cancel)
    {
        var rows = RowsOf(cells);
        using (cells.Table)
        {
            await Read(rows, cells, file, rejects, cancel);
            var report = Report(path, rows, rejects) with { Skipped = cells.Table.Skipped, HiddenRows = cells.Table.HiddenRows, FailedFormulas = cells.Table.FailedFormulas };
            NoteConsents();
            intake.Remember(plan.Source, report with { Duplicates = report.Duplicates + report.Updated });
            return report;
        }
    }

    /// <summary>One entry for all, as soon as they are on disk.</summary>
    void NoteConsents()
    {
        if (_written.Given + _written.Withdrawn == 0)
            return;
        var facts = new Dictionary<string, string> { ["source"] = plan.Source, ["given"] = $"{_written.Given}", ["withdrawn"] = $"{_written.Withdrawn}" };
        Protocol.Append(intake.Folder, new(ProtocolKind.Consents, plan.AsOf, plan.By, "", facts));
    }

    RecordRows RowsOf(MappedCells cells) => plan.Mapping?.Kind switch
    {
        ImportKind.Customers => new CustomerRows(cells, plan, intake.Identifiers, intake.Door),
        ImportKind.Consents => new ConsentFileRows(cells, plan, intake.Identifiers, intake.Door),
        ImportKind.Campaigns => CatalogueRows.Campaigns(cells, plan.Source, plan.AsOf),
        ImportKind.Contents => CatalogueRows.Contents(cells, plan.Source, plan.AsOf),
        ImportKind.Costs => new CostRows(cells, plan.Source, plan.AsOf),
        var other => throw new InvalidOperationException($"Rows of kind {other} go into the log."),
    };

    async Task Read(RecordRows rows, MappedCells cells, FileStream file, RejectsFile rejects, CancellationToken cancel)
    {
        while (cells.Table.Next())
        {
            _read++;
            if ((cells.Table.Problem ?? cells.Fill() ?? rows.Add()) is { } reject)
                rejects.Add(reject, cells.Table);
            if (!rows.IsFull)
                continue;
            _written = _written.Plus(await intake.Write(rows.Take(), cancel));
            progress?.Report(new(file.Name, _read, (double)file.Position / file.Length));
            cancel.ThrowIfCancellationRequested();
        }
        _written = _written.Plus(await intake.Write(rows.Take(), cancel));
    }

    ImportReport Report(string path, RecordRows rows, RejectsFile rejects) => new()
    {
        File = path,
        Kind = plan.Mapping!.Kind, // there is one, or this was not called
        Read = _read,
        Stored = _written.Added,
        Updated = _written.Updated,
        Duplicates = _written.Unchanged,
        RejectedBy = _written.Erased == 0 ? rejects.Counts : new Dictionary<DropReason, long>(rejects.Counts) { [DropReason.Erased] = _written.Erased },
        RejectsPath = rejects.Path,
        UnusableIdentifiers = rows.UnusableIdentifiers,
        LastSequence = intake.LastSequence,
    };
}

using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage.Erasing;

/// <summary>Carries one entry of the protocol out on the log, in one transaction. What is as it should be already stays, and so does a row
/// or cell that is not the one that was meant.</summary>
static class ErasureWork
{
    /// <summary>How many rows and cells it changed.</summary>
    public static long Apply(InteractionLog log, ProtocolEntry entry)
    {
        var file = ErasureFile.Read(log.Folder, entry);
        using var transaction = log.Begin();
        var cells = new TableCells(transaction, ErasureSecret.FindOrCreate(log.Folder));
        var changed = file.Rows.Count(row => Apply(row, file.Seed, log, transaction)) + file.Cells.Count(cells.Empty);
        changed += file.Cut is { } cut && Apply(cut, log, transaction) ? 1 : 0;
        var place = LogTables.Place(log.Connection);
        ProtocolPlace.Keep(transaction, place with { Applied = Math.Max(entry.End, place.Applied), Changed = Math.Max(entry.End, place.Changed) });
        transaction.Commit();
        return changed;
    }

    /// <summary>Whatever stands in the protocol up to here is done and leaves no trace, or asks nothing of the log.</summary>
    public static void Finish(InteractionLog log, long end)
    {
        using var transaction = log.Begin();
        ProtocolPlace.Keep(transaction, LogTables.Place(log.Connection) with { Applied = end, Finished = end });
        transaction.Commit();
    }

    static bool Apply(PlannedRow planned, ulong seed, InteractionLog log, LogTransaction transaction)
    {
        var what = planned.What;
        if (RowToErase.Find(transaction, log.Registers, what.Sequence) is not { } row || !row.Digest.AsSpan().SequenceEqual(planned.Digest) || row.Check == planned.Check)
            return false;
        var stored = StoredRow.Read(row.Bytes);
        var bytes = ErasedRow.Of(stored, what, what.Name is { } name ? transaction.NameId(name) : stored.Name, seed);
        transaction.Prepare("UPDATE log SET row = ?, digest = ? WHERE sequence = ?").Bind(1, bytes).Bind(2, row.Digest).Bind(3, what.Sequence).Run();
        return true;
    }

    /// <summary>The last row stays, so that no sequence is given twice.</summary>
    static bool Apply(LogCut cut, InteractionLog log, LogTransaction transaction)
    {
        if (log.Cut is { } done && done.Sequence >= cut.Sequence)
            return false;
        if (cut.Sequence >= LogTables.LastSequence(log.Connection) || !LogTables.Chain(log.Connection, log.Identity, cut.Sequence).AsSpan().SequenceEqual(cut.Chain.Span))
            return false;
        transaction.Prepare("DELETE FROM log WHERE sequence <= ?").Bind(1, cut.Sequence).Run();
        transaction.Prepare("DELETE FROM log_cut").Run();
        transaction.Prepare("INSERT INTO log_cut(sequence, chain) VALUES(?, ?)").Bind(1, cut.Sequence).Bind(2, cut.Chain.Span).Run();
        return true;
    }
}

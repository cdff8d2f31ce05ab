using System.Buffers.Binary;
using System.Security.Cryptography;
using Wegmarke.Storage.Erasing;

namespace Wegmarke.Storage;

/// <summary>Carries out an erasure: first the intent, exactly, on disk in the protocol; then the rows and cells; then everything that is
/// left of them in other places. Killed at any moment it has either not begun, or is finished at the next opening.</summary>
public static class EraseContent
{
    /// <summary>Returns when nothing of it is left on disk; the entry that began it.</summary>
    /// <exception cref="StorageException">It cannot be begun, or not finished now; then the message says when it will be.</exception>
    public static ProtocolEntry Run(InteractionLog log, ErasurePlan plan, ProtocolNote note, TimeProvider clock)
    {
        var entry = Protocol.Append(log.Folder, note, Exactly(log, plan), about: 0);
        PendingErasures.Finish(log, clock);
        return entry;
    }

    /// <summary>Sequences of the rows that an erasure emptied.</summary>
    /// <param name="folder">Whose protocol.</param>
    /// <param name="entry">That began it.</param>
    /// <exception cref="StorageException">What it did cannot be read.</exception>
    public static IEnumerable<long> Emptied(TenantFolder folder, ProtocolEntry entry) =>
        ErasureFile.Read(folder, entry).Rows.Where(row => !row.What.IsRedaction).Select(row => row.What.Sequence);

    static ErasureFile Exactly(InteractionLog log, ErasurePlan plan)
    {
        if (plan.Cut is { } cut && cut.Sequence >= log.LastSequence)
            throw new ArgumentException($"The log cannot be cut behind {cut.Sequence}: its last row, {log.LastSequence}, must stay.", nameof(plan));
        var seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));
        using var transaction = log.Begin();
        var cells = new TableCells(transaction, ErasureSecret.FindOrCreate(log.Folder));
        var file = new ErasureFile(seed,
            [.. plan.Rows.OrderBy(row => row.Sequence).Select(row => Exactly(row, seed, log, transaction))],
            [.. plan.Cells.Select(what => cells.Check(what) is { } check ? new PlannedCells(what, check) : null).OfType<PlannedCells>()],
            plan.Hashes, plan.Cut, plan.Limit);
        transaction.Commit();
        return file;
    }

    static PlannedRow Exactly(RowErasure what, ulong seed, InteractionLog log, LogTransaction transaction)
    {
        var row = RowToErase.Find(transaction, log.Registers, what.Sequence)
            ?? throw new ArgumentException($"Interaction {what.Sequence} is not in the log; it cannot be erased.", nameof(what));
        var stored = StoredRow.Read(row.Bytes);
        var name = what.Name is { } given ? RowHash.Fingerprint(given) : log.Registers.NameFingerprint(stored.Name);
        return new(what, row.Digest, ErasedRow.Check(ErasedRow.Of(stored, what, stored.Name, seed), log.Registers.SourceFingerprint(stored.Source), name));
    }
}

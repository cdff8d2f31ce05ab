using Wegmarke.Storage.Sqlite;
using Wegmarke.Storage.Verification;

namespace Wegmarke.Storage;

/// <summary>Reads a tenant's whole log and names what is damaged, changed or gone, by sequence. Changes nothing on disk; a writer may
/// be at work meanwhile.</summary>
public static class LogVerification
{
    /// <param name="folder">The tenant.</param>
    /// <param name="progress">Gets the rows read so far.</param>
    /// <param name="cancel">Ends it early by exception.</param>
    public static VerificationReport Run(TenantFolder folder, IProgress<long>? progress, CancellationToken cancel)
    {
        // Before the first row is read: a writer commits rows first and moves the head then, so that none can seem to be missing.
        var head = HeadWitness.Read(folder.Head);
        if (!File.Exists(folder.Log))
            return new(MissingFile(folder, head), 0, 0);
        try
        {
            using var connection = Connection.OpenToExamine(folder.Log);
            var findings = new Findings();
            var look = new LogLook(connection, folder, head, findings);
            if (look.Begin())
            {
                look.Rows(progress, cancel);
                TableCheck.Run(connection, folder, findings);
            }
            KeyFileCheck.Run(folder, findings);
            ProtocolCheck.Run(folder, findings);
            AuditCheck.Run(folder, findings);
            return new(findings.InOrder, look.RowCount, look.Erased);
        }
        catch (DatabaseException failure) when (failure.IsDamage)
        {
            return new([new(FindingKind.Page, Math.Min(1, head.Last), head.Last, $"{folder.Log} cannot be read at all: {failure.Message}")], 0, 0);
        }
    }

    static Finding[] MissingFile(TenantFolder folder, HeadWitness head)
    {
        if (head.Last > 0)
            return [new(FindingKind.MissingFile, 1, head.Last, $"{folder.Log} is missing: {Finding.Interactions(1, head.Last)} were acknowledged and are gone with it")];
        return head.IsDamaged
            ? [new(FindingKind.MissingFile, 0, 0, $"{folder.Log} is missing, and {folder.Head} is damaged: how many interactions there were cannot be told")]
            : [];
    }
}

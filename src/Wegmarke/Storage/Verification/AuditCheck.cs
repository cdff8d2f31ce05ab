using Wegmarke.Storage.Auditing;

namespace Wegmarke.Storage.Verification;

/// <summary>Follows the chain of the audit log and names the entries where it does not hold.</summary>
static class AuditCheck
{
    /// <summary>So that those who append need not wait for the whole of it.</summary>
    const int AtOnce = 10_000;

    public static void Run(TenantFolder folder, Findings findings)
    {
        foreach (var problem in Problems(folder))
            findings.Add(FindingKind.Audit, 0, 0, problem);
    }

    /// <summary>Empty when all is well, and when there is no audit log.</summary>
    public static IReadOnlyList<string> Problems(TenantFolder folder)
    {
        // Before the first entry is read: whoever appends commits it first and moves the heads then.
        var head = HeadFile.Read(AuditLog.HeadOf(folder), AuditLog.IdOf(folder));
        var witness = HeadFile.Read(AuditLog.WitnessOf(folder), AuditLog.IdOf(folder));
        try
        {
            var chain = new AuditChain(AuditLog.Genesis(folder));
            foreach (var line in Lines(folder))
                chain.Follow(line, head);
            chain.End(head, Math.Max(head?.Sequence ?? 0, witness?.Sequence ?? 0), AuditLog.HeadOf(folder));
            return chain.Problems;
        }
        catch (DatabaseException damaged)
        {
            return [$"the audit log cannot be read: {damaged.Message}"];
        }
    }

    static IEnumerable<AuditLine> Lines(TenantFolder folder)
    {
        if (!File.Exists(AuditLog.PathOf(folder)))
            yield break;
        var (log, last) = (AuditLog.Of(folder), 0L);
        while (log.LinesBehind(last, AtOnce) is { Count: > 0 } lines)
        {
            foreach (var line in lines)
                yield return line;
            last = lines[^1].Number;
        }
    }
}

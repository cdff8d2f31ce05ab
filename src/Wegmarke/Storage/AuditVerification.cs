using Wegmarke.Storage.Verification;

namespace Wegmarke.Storage;

/// <summary>Looks whether the audit log is what was once written, and names the entries where it is not.</summary>
public static class AuditVerification
{
    /// <summary>Empty when all is well, and when there is no audit log.</summary>
    public static IReadOnlyList<string> Run(TenantFolder folder) => AuditCheck.Problems(folder);
}

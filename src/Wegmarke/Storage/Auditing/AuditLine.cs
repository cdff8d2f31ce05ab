namespace Wegmarke.Storage.Auditing;

/// <summary>An entry of the audit log as it lies on disk.</summary>
sealed record AuditLine(long Number, string Line);

namespace Wegmarke.Storage;

/// <summary>Which entries of the audit log are asked for.</summary>
/// <param name="Act">Null = whatever was done.</param>
/// <param name="Persons">Entries with one of these references; null = about anybody and nobody.</param>
public sealed record AuditFilter(AuditAct? Act = null, IReadOnlyList<string>? Persons = null)
{
    /// <summary>Without reading the line: most entries are about somebody else.</summary>
    internal bool MayKeep(string line) => Persons is null || Persons.Any(person => line.Contains(person, StringComparison.Ordinal));

    internal bool Keeps(AuditEntry entry) =>
        (Act is null || entry.Note.Act == Act) && (Persons is null || entry.Note.Persons.Any(Persons.Contains));
}

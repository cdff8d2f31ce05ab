namespace Wegmarke.Storage;

/// <summary>What is written to the audit log. Holds no identifier, in no field: no erasure reaches it.</summary>
/// <param name="About">What was changed, such as a document's kind and id; empty when it is about a person.</param>
/// <param name="Persons">References of a person, keyed hashes of identifiers; empty when it is about none.</param>
/// <param name="Facts">Counts, versions and closed words, by name.</param>
public sealed record AuditNote(AuditAct Act, string About, IReadOnlyList<string> Persons, IReadOnlyDictionary<string, string> Facts);

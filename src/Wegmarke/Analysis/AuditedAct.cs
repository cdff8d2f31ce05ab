namespace Wegmarke.Analysis;

/// <summary>An entry of the audit log as people look at it.</summary>
/// <param name="By">user:ID, key:ID, terminal:NAME, machine or system.</param>
/// <param name="Name">What they are called now; empty for those without one.</param>
/// <param name="About">What was changed; empty when it is about a person.</param>
/// <param name="AboutName">Of a key or a user.</param>
/// <param name="Persons">References of a person.</param>
public sealed record AuditedAct(
    long Number, DateTimeOffset At, string Act, string By, string Name, string About, string AboutName, IReadOnlyList<string> Persons, IReadOnlyDictionary<string, string> Facts);

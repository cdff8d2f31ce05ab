namespace Wegmarke.Storage;

/// <summary>What is written to the protocol. Holds no identifier, in no field: the protocol outlives every erasure.</summary>
/// <param name="By">Who did it.</param>
/// <param name="Facts">Counts and limits, by name.</param>
public sealed record ProtocolNote(ProtocolKind Kind, DateTimeOffset At, string By, string Reason, IReadOnlyDictionary<string, string> Facts);

namespace Wegmarke.Storage;

/// <summary>What is written to the protocol. Holds no identifier, in no field: the protocol outlives every erasure.</summary>
/// <param name="By">Who did it.</param>
/// <param name="Facts">Counts and limits, by name.</param>
public sealed record ProtocolNote(ProtocolKind Kind, DateTimeOffset At, string By, string Reason, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>References of the person it is about, for the audit log; the protocol itself names nobody, not even so.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>Who acts, as the audit log names them.</summary>
    public string Actor { get; init; } = Acting.Now;
}

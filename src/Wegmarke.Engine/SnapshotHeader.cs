namespace Wegmarke.Engine;

/// <summary>What a snapshot was made of.</summary>
/// <param name="LogId">The log it was built from.</param>
/// <param name="LastSequence">The last log sequence it knows.</param>
/// <param name="Rules">Fingerprint of everything that was derived by; the caller compares it.</param>
public sealed record SnapshotHeader(string LogId, long FirstSequence, long LastSequence, string Rules);

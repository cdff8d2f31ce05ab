namespace Wegmarke.Storage;

/// <summary>The log begins behind this sequence: what was before is gone by retention, and the chain goes on from here.</summary>
/// <param name="Chain">The chain value of the last row that went.</param>
public sealed record LogCut(long Sequence, ReadOnlyMemory<byte> Chain)
{
    internal bool IsAt(LogCut? other) => other is not null && other.Sequence == Sequence && other.Chain.Span.SequenceEqual(Chain.Span);
}

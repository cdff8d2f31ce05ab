namespace Wegmarke.Analysis;

/// <summary>Interactions of a source that were stored and look wrong.</summary>
/// <param name="Sequence">The first of them, to look it up.</param>
public sealed record Oddity(OddityKind Kind, long Interactions, long Sequence);

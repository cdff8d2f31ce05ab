namespace Wegmarke.Analysis;

/// <summary>How many interactions of a source carry an identifier of a kind.</summary>
public sealed record IdentifierUse(string Kind, long Interactions);

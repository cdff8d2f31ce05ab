namespace Wegmarke.Analysis;

/// <summary>The parts that an answer is split into; interactions, moves and money sum to the whole, customers need not.</summary>
/// <param name="Parts">Without a value first, then the most frequent values, then all others together; parts that nothing is in are left out.</param>
public sealed record AskedParts(string Dimension, IReadOnlyList<AskedPart> Parts);

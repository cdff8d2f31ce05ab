namespace Wegmarke.Engine;

/// <summary>Some values of a dimension, by their numbers.</summary>
public sealed record DimensionValues(Dimension Dimension, IReadOnlyList<int> Codes);

namespace Wegmarke.Analysis;

/// <summary>What can be asked by: the dimensions that every tenant has, then the properties that came with the data, the most filled first.</summary>
/// <param name="Rows">Rows of the log that may be analysed.</param>
public sealed record DimensionList(long Rows, IReadOnlyList<DimensionEntry> Dimensions);

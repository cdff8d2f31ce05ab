namespace Wegmarke.Analysis;

/// <summary>A dimension and how much of it is there.</summary>
/// <param name="Name">As <c>--by</c> and <c>--where</c> take it.</param>
/// <param name="Of"><c>interactions</c>, or <c>customers</c> if it is said of them.</param>
/// <param name="Filled">Rows, or customers, that have a value.</param>
/// <param name="Share">Of all rows, or customers; null when there are none.</param>
/// <param name="Examples">Values in the order they came, shortened.</param>
public sealed record DimensionEntry(string Name, string Of, long Filled, double? Share, IReadOnlyList<string> Examples);

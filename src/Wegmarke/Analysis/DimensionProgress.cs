namespace Wegmarke.Analysis;

/// <summary>How far the log has been read for a dimension.</summary>
/// <param name="Share">Of the rows to be read, 0 to 1.</param>
public sealed record DimensionProgress(string Dimension, double Share);

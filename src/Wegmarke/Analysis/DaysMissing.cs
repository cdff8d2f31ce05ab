namespace Wegmarke.Analysis;

/// <summary>Days without data of a source, as they are answered.</summary>
/// <param name="First">ISO 8601, in the tenant's zone.</param>
/// <param name="Last">Inclusive.</param>
/// <param name="Expected">Interactions that usual days of that length bring.</param>
public sealed record DaysMissing(string First, string Last, double Expected);

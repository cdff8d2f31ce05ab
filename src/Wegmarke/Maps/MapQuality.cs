namespace Wegmarke.Maps;

/// <summary>How good a touchpoint of a step is by one criterion, in the reader's words.</summary>
/// <param name="Value">0–100, 100 is best.</param>
/// <param name="Text">Criterion and value.</param>
/// <param name="Evidence">From what, how many, and the day of the latest.</param>
public sealed record MapQuality(string Touchpoint, string Criterion, double Value, string Text, string Evidence);

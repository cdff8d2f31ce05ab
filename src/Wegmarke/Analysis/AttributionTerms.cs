namespace Wegmarke.Analysis;

/// <summary>By what an attribution was made.</summary>
/// <param name="Of">The dimension whose values have rows.</param>
/// <param name="Lookback">Null = as far as a path goes.</param>
/// <param name="Conversion">Key of the rule; null = all that are active.</param>
/// <param name="WithConversion">Whether the interaction that converts is a touch itself.</param>
/// <param name="LeftOut">Left out of a path unless nothing else is in it.</param>
public sealed record AttributionTerms(
    string Of, IReadOnlyList<string> Models, TimeSpan? Lookback, TimeSpan HalfLife, string? Conversion, bool WithConversion, string Transform, IReadOnlyList<string> LeftOut);

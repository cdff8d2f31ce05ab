namespace Wegmarke.Engine;

/// <summary>Mean feeling from −2 to +2; 0 if nobody answered.</summary>
public readonly record struct FeelingFigures(long Count, double Mean);

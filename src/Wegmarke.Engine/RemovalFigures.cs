namespace Wegmarke.Engine;

/// <summary>What is lost without a kind of touches.</summary>
/// <param name="Effect">Share of the chance of a conversion that goes when every state with this kind leads to none.</param>
/// <param name="Credit">Conversions and value in proportion to the effects on each.</param>
public readonly record struct RemovalFigures(double Effect, Credit Credit);

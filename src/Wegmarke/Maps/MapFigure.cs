namespace Wegmarke.Maps;

/// <summary>A figure of a step: intended, measured, or both.</summary>
/// <param name="Measure">Null for one that only people know.</param>
/// <param name="Unit">Of such a one; may be empty.</param>
public sealed record MapFigure(MapMeasure? Measure, string Unit, double? Intended, double? Measured)
{
    /// <summary>Measured less intended, in the unit of both; of shares as a difference of shares. Null when one of them is not known.</summary>
    public double? Deviation => Measured - Intended;
}

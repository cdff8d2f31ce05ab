namespace Wegmarke.Analysis;

/// <summary>The conversions of known customers that are shared out: all of them, or one part of a split.</summary>
/// <param name="Part">Null when the answer is not split.</param>
/// <param name="WithoutTouch">Those of them that nothing came before; no row has them.</param>
/// <param name="Nulls">Paths that ended without a conversion.</param>
public sealed record AttributionPart(
    PartName? Part, double Conversions, double Value, double WithoutTouch, double WithoutTouchValue, double Nulls, IReadOnlyList<AttributionChain> Chains);

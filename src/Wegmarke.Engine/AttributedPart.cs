namespace Wegmarke.Engine;

/// <summary>The paths of one part.</summary>
/// <param name="Reached">All conversions of customers.</param>
/// <param name="WithoutTouch">Those of them that nothing came before: they are nobody's credit.</param>
/// <param name="Nulls">Paths without a conversion.</param>
/// <param name="Kinds">By kind.</param>
/// <param name="Chains">By order asked for.</param>
public sealed record AttributedPart(Credit Reached, Credit WithoutTouch, double Nulls, IReadOnlyList<AttributedKind> Kinds, IReadOnlyList<MarkovFigures> Chains)
{
    /// <summary>What credits sum to.</summary>
    public Credit Shared => new(Reached.Conversions - WithoutTouch.Conversions, Reached.Value - WithoutTouch.Value);
}

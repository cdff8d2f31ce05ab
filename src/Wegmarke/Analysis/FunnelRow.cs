namespace Wegmarke.Analysis;

/// <summary>One step of a funnel.</summary>
/// <param name="Step">As it was understood.</param>
/// <param name="Units">That come to this step or further.</param>
/// <param name="Customers">Distinct ones who have them.</param>
/// <param name="ShareOfAsked">Of all units that were asked.</param>
/// <param name="ShareOfFirst">Of the units that do the first step.</param>
/// <param name="ShareOfPrevious">Of the units that come to the step before; of the first step null.</param>
/// <param name="MedianTime">From the step before, of those who come here; exact to 3 %. Null of the first step, and when nobody comes.</param>
/// <param name="Dropped">Units that come no further; of the last step 0.</param>
/// <param name="Next">What those do next instead, the three most frequent.</param>
public sealed record FunnelRow(
    string Step, long Units, long Customers, double? ShareOfAsked, double? ShareOfFirst, double? ShareOfPrevious, TimeSpan? MedianTime, long Dropped, IReadOnlyList<FunnelNextRow> Next)
{
    /// <summary>The share of the step before in all other parts together; null of the whole, of the first step, and when there are none.</summary>
    public double? ShareElsewhere { get; init; }

    /// <summary><c>lower</c> or <c>higher</c> than elsewhere by more than chance; else null.</summary>
    public string? Differs { get; init; }
}

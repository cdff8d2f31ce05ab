using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>What happened at one touchpoint, in one channel, in one phase.</summary>
/// <param name="Phase">Key of the phase; null for interactions of nobody known, which have none.</param>
/// <param name="Revenue">Purchases less refunds, in minor units.</param>
/// <param name="MedianWait">To the customer's next interaction in the same journey; null when nobody went on.</param>
public sealed record TouchpointRow(
    string Touchpoint, string Channel, string? Phase,
    long Customers, long Interactions, long Conversions, long Revenue, long Cost,
    IReadOnlyList<ScoreFigures> Scores, TimeSpan? MedianWait, long GoingOn, long UnlinkedInteractions, long UnlinkedConversions, long UnlinkedRevenue, long UnlinkedCost)
{
    /// <summary>Null when the answer is not split.</summary>
    public PartName? Part { get; init; }
}

using Wegmarke.Engine;

namespace Wegmarke.Analysis.Attributing;

/// <summary>What refunds left of the orders they name.</summary>
static class RefundedOrders
{
    /// <summary>Null when there are no refunds at all.</summary>
    public static async Task<OrderRefunds?> Of(AskedQuestion asked, CancellationToken cancel)
    {
        var journeys = asked.Journeys.Journeys;
        if (!HasAny(journeys.Base) && (journeys.Recent is not { } recent || !HasAny(recent)))
            return null;
        var sources = await asked.Desk.Dimension(asked.Journeys, DimensionName.Source, cancel);
        return OrderRefunds.Of(journeys, sources, await asked.Desk.Dimension(asked.Journeys, DimensionName.Order, cancel));
    }

    static bool HasAny(JourneyColumns columns) => columns.Refunds.Count(0, columns.Count) > 0;
}

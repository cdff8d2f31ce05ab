using Wegmarke.Capture.DeadLetters;
using Wegmarke.Capture.Steps;

namespace Wegmarke.Capture;

/// <summary>The tables of this feature in the log's file.</summary>
static class CaptureTables
{
    public static IReadOnlyList<string> Create { get; } =
        [OrderBook.Create, CaptureCounts.Create, MessageIds.Create, ClockSkews.Create, StandingOrders.Create, PageCounts.Create, DeadLetterRows.Create];
}

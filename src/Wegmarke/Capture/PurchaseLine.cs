namespace Wegmarke.Capture;

/// <summary>A line of a purchase or refund; lines that differ in their place only belong together.</summary>
/// <param name="Node">Lines of different persons are different purchases.</param>
/// <param name="Time">0 where lines of different times are one purchase.</param>
sealed record PurchaseLine(int Source, string Order, int Node, bool IsRefund, long Time, (long Time, long Ordinal, uint Tie, long Sequence) Place);

namespace Wegmarke.Capture;

/// <summary>A line of a purchase or refund; lines that differ in their place only belong together.</summary>
/// <param name="Profile">Lines of different persons are different purchases.</param>
/// <param name="Counts">Collected for analysis; what is not is no part of any total.</param>
/// <param name="Time">0 where lines of different times are one purchase.</param>
sealed record PurchaseLine(int Source, string Order, int Profile, bool Counts, bool IsRefund, long Time, (long Time, long Ordinal, uint Tie, long Sequence) Place);

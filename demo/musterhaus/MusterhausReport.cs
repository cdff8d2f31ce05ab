namespace Wegmarke.Demo.Musterhaus;

/// <summary>What was made.</summary>
/// <param name="Interactions">Contacts of customers; the lines of one purchase together are one.</param>
public sealed record MusterhausReport(int Customers, int Interactions, int Receipts, int ReceiptsWithCard, int Orders, IReadOnlyList<string> Files);

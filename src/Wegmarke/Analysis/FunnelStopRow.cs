namespace Wegmarke.Analysis;

/// <summary>A customer who stopped after the step asked for, or came to it.</summary>
/// <param name="Customer">An identifier to look the customer up by, kind:value; per account, of the member who did that step.</param>
/// <param name="Time">When the step was done.</param>
public sealed record FunnelStopRow(string Customer, DateTimeOffset Time);

namespace Wegmarke.Capture.Steps;

/// <summary>What a message tells of an order.</summary>
/// <param name="Total">Minor units; null when the message does not say.</param>
/// <param name="Lines">Empty when no products are told.</param>
sealed record ToldOrder(OrderEvent Event, byte[] Id, long? Total, IReadOnlyList<OrderLine> Lines)
{
    /// <summary>What the lines come to together.</summary>
    public long OfLines => Lines.Sum(line => line.Amount ?? 0);
}

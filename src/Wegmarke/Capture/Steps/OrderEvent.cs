namespace Wegmarke.Capture.Steps;

/// <summary>What a message says of an order.</summary>
enum OrderEvent : byte
{
    Placed,

    /// <summary>What stands now, if lines or a total are told.</summary>
    Updated,

    /// <summary>The lines told, or the total told, or all that still stands.</summary>
    Refunded,
    Cancelled,
}

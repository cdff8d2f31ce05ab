namespace Wegmarke.Capture.Files;

/// <summary>A row as a part of an order: not what happened, but what stands now. What differs from what was booked before is what is stored.</summary>
/// <param name="Kind">Parts of one line with different kinds are booked apart.</param>
/// <param name="Reversal">The event's name when less stands there than was booked.</param>
/// <param name="ReversedAt">When that was, ISO 8601; empty = at the time of the row.</param>
/// <param name="OnlyIfBooked">There is nothing to say unless something was booked before.</param>
sealed record OrderPart(OrderPartKind Kind, byte[] Reversal, byte[] ReversedAt, bool OnlyIfBooked);

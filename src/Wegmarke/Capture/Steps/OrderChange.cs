namespace Wegmarke.Capture.Steps;

/// <summary>A difference between what was known of an order and what a message tells: a row of the log.</summary>
/// <param name="Part">See <see cref="StandingOrder"/>.</param>
/// <param name="Line">Null where the message does not tell the line.</param>
/// <param name="Amount">Minor units; below zero it is given back. Null = the line is new and no price is told.</param>
/// <param name="IsRefund">What was sold stays sold.</param>
readonly record struct OrderChange(long Part, OrderLine? Line, long? Amount, bool IsRefund);

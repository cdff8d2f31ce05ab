namespace Wegmarke.Capture.DeadLetters;

/// <summary>A dead letter as it lies on disk.</summary>
/// <param name="Kind">What its address said it is; empty = the message says it itself.</param>
sealed record StoredLetter(long Number, string Source, DateTimeOffset Received, string Kind, string Reason, string Detail, byte[] Message);

namespace Wegmarke.Capture.DeadLetters;

/// <summary>A dead letter as it lies on disk.</summary>
sealed record StoredLetter(long Number, string Source, DateTimeOffset Received, string Reason, string Detail, byte[] Message);

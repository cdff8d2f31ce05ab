namespace Wegmarke.Capture;

/// <summary>One import of the past.</summary>
/// <param name="File">Its name without the folders.</param>
public sealed record PastImport(string File, DateTimeOffset At, long Read, long Stored, long Duplicates, long Rejected);

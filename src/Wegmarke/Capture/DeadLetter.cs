namespace Wegmarke.Capture;

/// <summary>A message that was dropped and may be mended.</summary>
/// <param name="Number">To name it by.</param>
/// <param name="Reason">See <see cref="DropReason"/>.</param>
/// <param name="Detail">What was seen.</param>
/// <param name="Message">As it came; bytes that are no text are shown as "�".</param>
public sealed record DeadLetter(long Number, string Source, DateTimeOffset Received, string Reason, string Detail, string Message);

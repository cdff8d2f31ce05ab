namespace Wegmarke.Capture.Steps;

/// <summary>A message that was dropped and may be mended, as it came.</summary>
sealed record DeadMessage(DropReason Reason, string Detail, byte[] Text);

namespace Wegmarke.Capture.Steps;

/// <summary>A station on a message's way: finds out something about it, or ends its way there.</summary>
/// <returns>Null when the message goes on.</returns>
delegate Fate? CaptureStep(CapturedMessage message, LiveSource source);

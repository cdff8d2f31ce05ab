namespace Wegmarke.Capture.Steps;

/// <summary>A station on the thread that writes.</summary>
/// <returns>Null when the message goes on; the last step always ends it.</returns>
delegate Fate? WritingStep(LiveRow row, MessageWriter writer);

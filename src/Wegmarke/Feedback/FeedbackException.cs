namespace Wegmarke.Feedback;

/// <summary>Something that was told cannot be kept; the message says what can. Nothing of it was stored.</summary>
public sealed class FeedbackException(string message) : FormatException(message);

namespace Wegmarke.Feedback;

/// <summary>What became of a test or an interview that was sent.</summary>
/// <param name="IsNew">False when it was there already, word for word.</param>
public sealed record FeedbackReceipt(long Number, bool IsNew);

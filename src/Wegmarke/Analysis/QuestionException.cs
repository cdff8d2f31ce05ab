namespace Wegmarke.Analysis;

/// <summary>Something was asked that cannot be answered; the message says what can.</summary>
public sealed class QuestionException(string message) : FormatException(message);

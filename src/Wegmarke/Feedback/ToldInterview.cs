namespace Wegmarke.Feedback;

/// <summary>An interview as it comes in.</summary>
/// <param name="Touchpoint">Key, name or synonym; null = about the journey as a whole.</param>
/// <param name="Day">Null = today.</param>
/// <param name="Customer">An identifier of the customer; null = nobody is named.</param>
/// <param name="Marks">By criterion, 0 to 10.</param>
/// <param name="Note">What the customer said.</param>
/// <param name="Expected">What the customer had hoped for.</param>
public sealed record ToldInterview(string? Touchpoint = null, DateOnly? Day = null, string? Interviewer = null, string? Customer = null, IReadOnlyDictionary<string, double>? Marks = null, string? Note = null, string? Expected = null);

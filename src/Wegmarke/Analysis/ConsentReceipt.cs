namespace Wegmarke.Analysis;

/// <summary>What was recorded; it is on disk and in force.</summary>
/// <param name="Permits">False of a double opt-in that is not confirmed yet.</param>
sealed record ConsentReceipt(string Identifier, IReadOnlyList<string> Purposes, string Act, DateTimeOffset At, bool Permits);

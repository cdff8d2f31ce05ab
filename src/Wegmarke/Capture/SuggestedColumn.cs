namespace Wegmarke.Capture;

/// <summary>What a canonical cell is to come from, and why.</summary>
public sealed record SuggestedColumn(string Target, CellRule Rule, string Reason, Certainty Certainty);

namespace Wegmarke.Capture;

/// <summary>What became of dead letters that were tried again.</summary>
/// <param name="Taken">Letters that are none any more.</param>
/// <param name="Left">With why they were dropped this time.</param>
public sealed record ReplayReport(int Taken, IReadOnlyList<DeadLetter> Left);

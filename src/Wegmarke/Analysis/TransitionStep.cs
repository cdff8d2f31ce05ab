namespace Wegmarke.Analysis;

/// <summary>A touchpoint, and the phase it was in if the question names a phase model.</summary>
public sealed record TransitionStep(string Touchpoint, string? Phase);

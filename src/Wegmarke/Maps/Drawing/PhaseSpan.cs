namespace Wegmarke.Maps.Drawing;

/// <summary>From where to where a phase reaches above the columns.</summary>
sealed record PhaseSpan(MapPhase Phase, double X, double Width, bool IsUsed);

namespace Wegmarke.Maps.Reports;

/// <summary>A comparison that may be a weak point, or chance.</summary>
/// <param name="Probability">How probable such a difference were by chance alone.</param>
/// <param name="Matters">Whether it is large enough to be told; small ones count among the comparisons all the same.</param>
/// <param name="About">Suspicions about the same thing are told once, by the surest.</param>
/// <param name="Point">What would be told.</param>
sealed record Suspicion(double Probability, bool Matters, string About, Func<WeakPoint> Point)
{
    /// <summary>What it is about, by the keys of the catalogue and of the data.</summary>
    public required string Key { get; init; }

    /// <summary>Keys of the touchpoint and the phase at which it hurts; null where it is no step.</summary>
    public (string Touchpoint, string Phase)? Step { get; init; }

    /// <summary>The one location at which it hurts; empty where it is none.</summary>
    public string Location { get; init; } = "";
}

namespace Wegmarke.Maps;

/// <summary>A step of the ideal-typical path and why it is one.</summary>
/// <param name="Phase">Key.</param>
/// <param name="Touchpoint">Key.</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="Journeys">Journeys with a conversion that use it in this phase.</param>
/// <param name="Share">Of those that come through the phase, 0–1.</param>
/// <param name="Quality">Mean of its scores, 0–100; null when nobody measured, tested or told.</param>
/// <param name="Weight">Share, weighted down by bad quality.</param>
/// <param name="Position">Mean place within those journeys, 0–1.</param>
public sealed record IdealStep(string Phase, string Touchpoint, string Name, long Journeys, double Share, double? Quality, double Weight, double Position);

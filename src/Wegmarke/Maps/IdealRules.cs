namespace Wegmarke.Maps;

/// <summary>What an ideal-typical path is derived by; see docs/decisions/ideal-path.md.</summary>
/// <param name="FewestJourneys">With fewer journeys that end in a conversion there is no ideal path.</param>
/// <param name="LeastShareOfPhase">Phases that fewer of them come through are not part of it, 0–1.</param>
/// <param name="LeastWeight">Touchpoints of less weight are not part of it, unless nothing else is left of their phase.</param>
/// <param name="MostPerPhase">Steps of one phase.</param>
/// <param name="WorstQuality">What a touchpoint of quality 0 keeps of its weight, 0–1.</param>
public sealed record IdealRules(int FewestJourneys = 30, double LeastShareOfPhase = 0.05, double LeastWeight = 0.2, int MostPerPhase = 3, double WorstQuality = 0.5);

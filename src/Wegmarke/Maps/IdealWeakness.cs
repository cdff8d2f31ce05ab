namespace Wegmarke.Maps;

/// <summary>Where journeys deviate from the ideal and fare worse, by more than chance.</summary>
/// <param name="Station">Number of the station from 0; of a detour the one before it, −1 = before the first.</param>
/// <param name="Name">Of the touchpoint that is passed over, left or visited besides.</param>
/// <param name="Share">Of the journeys it is compared among, 0–1.</param>
/// <param name="With">What it is measured by, of journeys with it: <paramref name="Measure"/> says what.</param>
/// <param name="Without">The same of those without; of journeys that leave, the share that leaves at the other stations.</param>
/// <param name="Low">Least difference, with 95 % certainty.</param>
/// <param name="High">Greatest difference.</param>
/// <param name="Potential">What these journeys would bring in besides if they were worth as much as the others, in minor units; null when that is nothing.</param>
/// <param name="Quote">What a customer said there; null when nobody did.</param>
public sealed record IdealWeakness(
    IdealWeaknessKind Kind, int Station, string Name, long Journeys, long Customers, double Share, WeakPointMeasure Measure, double With, double Without, double Low, double High,
    long? Potential, string? Quote);

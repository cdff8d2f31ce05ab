namespace Wegmarke.Engine;

/// <summary>What counts as a conversion: interactions at some touchpoints, or with some goals that their source stated.</summary>
/// <param name="Touchpoints">By code of the touchpoint.</param>
/// <param name="Goals">The stated goals; null when none counts.</param>
/// <param name="WantedGoals">By number of the goal.</param>
public sealed record ConversionTest(bool[] Touchpoints, Dimension? Goals, bool[] WantedGoals);

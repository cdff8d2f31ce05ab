namespace Wegmarke.Engine.Attributing;

/// <summary>Chance of a conversion and mean value of a path, in <see cref="Credit"/>'s members; by kind what remains of both without it.</summary>
sealed record ChainOutcomes(Credit Whole, Credit[] Without);

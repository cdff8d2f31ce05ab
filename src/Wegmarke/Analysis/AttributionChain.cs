namespace Wegmarke.Analysis;

/// <summary>A Markov chain behind an answer.</summary>
/// <param name="Order">Touches that make a state.</param>
/// <param name="Probability">That a path ends in a conversion; null without paths.</param>
public sealed record AttributionChain(int Order, int States, double? Probability);

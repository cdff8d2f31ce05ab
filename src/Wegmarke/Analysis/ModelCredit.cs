namespace Wegmarke.Analysis;

/// <summary>What one model gives a row.</summary>
/// <param name="Model"><c>first</c>, <c>last</c>, <c>linear</c>, <c>position</c>, <c>decay</c>, <c>shapley</c>, or <c>markov:</c> with its order.</param>
/// <param name="Share">Of all conversions that are shared out.</param>
/// <param name="Value">Minor units; of a file of paths, units of the file.</param>
/// <param name="RemovalEffect">Of a Markov chain, the share of the chance of a conversion that goes without the row; else null.</param>
/// <param name="CostPerConversion">Minor units; null without cost or without conversions.</param>
/// <param name="Roas">Value per cost; null without cost.</param>
/// <param name="Roi">What is left of the value after the cost, per cost; null without cost.</param>
public sealed record ModelCredit(
    string Model, double Conversions, double? Share, double Value, double? RemovalEffect, double? CostPerConversion, double? Roas, double? Roi);

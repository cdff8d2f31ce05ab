namespace Wegmarke.Analysis;

/// <summary>What channels and campaigns cost in the period, in minor units.</summary>
/// <param name="Total">Stated for days of the period, and at its interactions.</param>
/// <param name="Elsewhere">The part of it that no row has.</param>
/// <param name="ElsewhereOf">Whose it is: at most <see cref="AttributionTable.MostNamed"/> channels or campaigns.</param>
/// <param name="NotConverted">Stated costs in a currency without a rate on one of their days; they are left out.</param>
public sealed record AttributionCosts(double Total, double Elsewhere, IReadOnlyList<string> ElsewhereOf, long NotConverted);

namespace Wegmarke.Analysis;

/// <summary>What units do next that come no further.</summary>
/// <param name="Touchpoint">Key; null = nothing more.</param>
/// <param name="Share">Of the units that come no further.</param>
public sealed record FunnelNextRow(string? Touchpoint, long Units, double Share);

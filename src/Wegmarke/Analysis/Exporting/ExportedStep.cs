namespace Wegmarke.Analysis.Exporting;

/// <summary>An interaction as an export names it.</summary>
/// <param name="Touchpoint">As an import would name it again.</param>
/// <param name="Phase">With its model: <c>five:decision</c>; null = in none.</param>
/// <param name="Value">In whole units of the tenant's currency.</param>
readonly record struct ExportedStep(DateTimeOffset Time, string Touchpoint, string Channel, string? Phase, decimal? Value);

namespace Wegmarke.Analysis;

/// <summary>What an export wrote.</summary>
/// <param name="Units">Journeys, customers, sessions or cases.</param>
/// <param name="Events">Interactions of customers.</param>
/// <param name="Objects">What events belong to; 0 where a format has none.</param>
public sealed record ExportReport(long Units, long Events, long Objects);

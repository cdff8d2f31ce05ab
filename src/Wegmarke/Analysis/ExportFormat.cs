namespace Wegmarke.Analysis;

/// <summary>What process-mining tools read.</summary>
public enum ExportFormat
{
    /// <summary>IEEE 1849: a trace per unit, an event per interaction.</summary>
    Xes,

    /// <summary>OCEL 2.0 as JSON: events, and the customers, orders, sessions, campaigns and products they belong to.</summary>
    Ocel,
}

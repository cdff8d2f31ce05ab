using Wegmarke.Analysis;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Reports;

/// <summary>A step as one group of customers meets it: those of a channel, on a device, at a location.</summary>
/// <param name="Step">Cell of touchpoint and phase.</param>
/// <param name="Value">Of the dimension.</param>
/// <param name="Figures">Of the step in this group.</param>
/// <param name="Channel">Devices are compared within a channel: what an app does on phones says nothing of the shop on tablets. Null = across all.</param>
/// <param name="Leaving">Visits that end at this step, of all visits that come by; null when visits are not known.</param>
sealed record Cohort(DimensionName Dimension, int Step, string Value, string? Channel, CellFigures Figures, (long Ended, long All)? Leaving)
{
    /// <summary>Empty when it is no group of a location.</summary>
    public string Location => Dimension.Text == "location" ? Value : "";
}

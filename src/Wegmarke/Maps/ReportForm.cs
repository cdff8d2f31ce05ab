namespace Wegmarke.Maps;

/// <summary>A form of the map in a report.</summary>
public sealed record ReportForm(MapForm Form, IJourneyMap Map);

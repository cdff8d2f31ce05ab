namespace Wegmarke.Maps;

/// <summary>The funnel of all customers or of a group.</summary>
/// <param name="Key">Of the group; empty of all customers.</param>
/// <param name="Customers">In the group, whether they begin or not.</param>
/// <param name="Bars">One for each step.</param>
public sealed record FunnelPanel(string Key, string Name, long Customers, IReadOnlyList<FunnelBar> Bars);

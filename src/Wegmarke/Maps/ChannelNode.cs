namespace Wegmarke.Maps;

/// <summary>A channel of the diagram with its distinct customers.</summary>
public sealed record ChannelNode(MapChannel Channel, bool IsOnline, long Customers, long Interactions);

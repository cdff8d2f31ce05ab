namespace Wegmarke.Maps;

/// <summary>A touchpoint inside a step. An icon the drawing does not know becomes a dot.</summary>
public sealed record MapChip(string Touchpoint, string Name, string Channel, string Icon, long? Customers);

namespace Wegmarke.Maps;

/// <summary>Whom the map is about. The portrait is generated from the seed, so that the same persona always has the same face.</summary>
public sealed record MapPersona(string Name, string Goal, double? ShareOfCustomers, int PortraitSeed);

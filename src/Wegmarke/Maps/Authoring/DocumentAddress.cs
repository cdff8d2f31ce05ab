namespace Wegmarke.Maps.Authoring;

/// <summary>Which version of which map a file holds.</summary>
sealed record DocumentAddress(string Id, int Version);

namespace Wegmarke.Maps;

/// <summary>The path that customers should take.</summary>
/// <param name="Map">Id of the map document that says so; null when it was named otherwise.</param>
/// <param name="Name">Of that map, or of the path, in the reader's words.</param>
/// <param name="Touchpoints">Keys, in their order; at least one.</param>
public sealed record MapIdeal(string? Map, string Name, IReadOnlyList<string> Touchpoints);

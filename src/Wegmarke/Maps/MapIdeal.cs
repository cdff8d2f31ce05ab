namespace Wegmarke.Maps;

/// <summary>The path that customers should take, as a map document says.</summary>
/// <param name="Map">Id of the map.</param>
/// <param name="Touchpoints">Keys, in their order; at least one.</param>
public sealed record MapIdeal(string Map, string Name, IReadOnlyList<string> Touchpoints);

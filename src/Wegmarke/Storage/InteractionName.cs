namespace Wegmarke.Storage;

/// <summary>What the source itself called an interaction; empty means not said. Touchpoint and channel are derived from it.</summary>
public readonly record struct InteractionName(string Event, string Touchpoint, string Channel);

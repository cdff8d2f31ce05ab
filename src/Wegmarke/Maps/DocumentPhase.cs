namespace Wegmarke.Maps;

/// <summary>A phase of a map document.</summary>
/// <param name="Name">Empty = that of the phase model, in the reader's language.</param>
public sealed record DocumentPhase(string Key, string Name);

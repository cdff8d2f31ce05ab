namespace Wegmarke.Maps;

public sealed record MapPhase(string Key, string Name);

namespace Wegmarke.Maps;

/// <summary>Whom a map document is about: a prototype, never a real person.</summary>
public sealed record DocumentPersona(string Name, string Goal);

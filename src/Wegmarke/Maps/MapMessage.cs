namespace Wegmarke.Maps;

/// <summary>One thing the map says: a figure, formatted, and the sentence it belongs to.</summary>
public sealed record MapMessage(string Figure, string Sentence);

namespace Wegmarke.Maps;

/// <summary>What happened at a touchpoint, or in a channel, in a phase.</summary>
/// <param name="Feeling">Null when nobody said anything.</param>
/// <param name="Problems">What is worse than it should be, by more than chance; mostly nothing.</param>
public sealed record HeatCell(long Customers, long Interactions, MapEmotion? Feeling, IReadOnlyList<string> Problems);

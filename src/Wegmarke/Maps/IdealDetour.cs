namespace Wegmarke.Maps;

/// <summary>What journeys do behind a station that the ideal does not have there.</summary>
/// <param name="After">Number of the station from 0; −1 = before the first.</param>
/// <param name="Names">The most frequent touchpoints of the detour.</param>
/// <param name="More">Further ones.</param>
public sealed record IdealDetour(int After, long Journeys, long Customers, IReadOnlyList<string> Names, int More);

namespace Wegmarke.Analysis;

/// <summary>One interaction as people read it: what the source said and what it means.</summary>
/// <param name="IsOnline">The channel is one of the internet, and not of a store, a telephone or paper.</param>
/// <param name="Phase">Key in the phase model asked for.</param>
/// <param name="Value">Minor units of <paramref name="Currency"/>; of a purchase the sum of its lines.</param>
/// <param name="StartsJourney">The first of a journey.</param>
/// <param name="IsService">The first of a service journey.</param>
/// <param name="Fields">Identifiers, properties and text of the first row, by name.</param>
public sealed record TimelineEntry(
    long Sequence, DateTimeOffset Time, string Source, string Touchpoint, string Channel, bool IsOnline, string? Phase, long? Value, string Currency,
    bool StartsJourney, bool IsService, int Lines, IReadOnlyDictionary<string, string> Fields);

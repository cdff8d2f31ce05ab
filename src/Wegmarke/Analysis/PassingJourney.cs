namespace Wegmarke.Analysis;

/// <summary>One customer's journey that passes through what was asked for.</summary>
/// <param name="Customer">An identifier to look the customer up by, kind:value.</param>
/// <param name="More">Stops that are not listed.</param>
public sealed record PassingJourney(string Customer, IReadOnlyList<JourneyStop> Stops, int More);

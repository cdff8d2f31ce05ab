using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>Everything one linear journey map says, independent of where it came from.</summary>
/// <remarks>Shares are 0–1. Names and texts are in the language of the reader already; figures are formatted when drawn.</remarks>
public sealed record LinearMap(
    string Title,
    MapPersona? Persona,
    MapPeriod? Period,
    long Customers,
    double? LinkedShare,
    double? ConsentShare,
    string Source,
    DateOnly DrawnOn,
    string Currency,
    IReadOnlyList<MapPhase> Phases,
    IReadOnlyList<MapStep> Steps,
    IReadOnlyList<MapChannel> Channels,
    IReadOnlyList<MapMessage> Messages) : IJourneyMap
{
    public IReadOnlyList<MapStep> Steps { get; init; } = Checked(Steps, Phases);

    /// <summary>Which interactions it was measured on beside the period, in the reader's words; empty = all.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>It was measured on a part of the interactions only: those of a period, or that fulfil the conditions.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>Of a map document: its own lanes; null = the usual ones.</summary>
    public IReadOnlyList<MapLane>? Lanes { get; init; }

    /// <summary>Of a map document: names of lanes for which the picture has no room.</summary>
    internal IReadOnlyList<string> NotDrawn { get; init; } = [];

    /// <summary>See <see cref="MapFrame.Facts"/>.</summary>
    public string Facts { get; init; } = "";

    internal MapFrame Frame => new(Title, Persona, Period, Customers, LinkedShare, ConsentShare, Source, DrawnOn, Currency, Messages) { Conditions = Conditions, IsFiltered = IsFiltered, Facts = Facts };

    MapFrame IJourneyMap.Frame => Frame;

    string IJourneyMap.Extent => $"{Steps.Count} steps";

    string IJourneyMap.Draw(Language language, Theme theme) => LinearMapSvg.Draw(this, language, theme);

    static IReadOnlyList<MapStep> Checked(IReadOnlyList<MapStep> steps, IReadOnlyList<MapPhase> phases)
    {
        var keys = phases.Select(p => p.Key).ToHashSet();
        if (keys.Count < phases.Count)
            throw new ArgumentException("Two phases of the map have the same key. Give each phase its own.");
        if (steps.FirstOrDefault(s => !keys.Contains(s.Phase)) is { } stray)
            throw new ArgumentException($"Step '{stray.Id}' is in phase '{stray.Phase}', which the map does not have. Its phases: {string.Join(", ", keys)}.");
        if (steps.GroupBy(s => s.Id).FirstOrDefault(g => g.Count() > 1) is { } twins)
            throw new ArgumentException($"{twins.Count()} steps of the map have the id '{twins.Key}'. Give each step its own.");
        return steps;
    }
}

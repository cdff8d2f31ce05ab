using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps;

/// <summary>The ideal path as a line of stations, and how journeys really go along it: on the line, past stations, on detours, and off.</summary>
/// <param name="Stations">Steps of the ideal, in order.</param>
/// <param name="Ribbons">Journeys from station to station.</param>
/// <param name="Detours">What journeys do between two stations that the ideal does not have; at most one for each place.</param>
/// <param name="Journeys">All that were held against the ideal.</param>
/// <param name="Elsewhere">Those of them that come by none of the stations.</param>
/// <param name="WeakPoints">The three weakest, the costliest first.</param>
public sealed record IdealMap(
    MapFrame Frame, IReadOnlyList<IdealStation> Stations, IReadOnlyList<IdealRibbon> Ribbons, IReadOnlyList<IdealDetour> Detours, long Journeys, long Elsewhere,
    IReadOnlyList<IdealWeakness> WeakPoints) : IJourneyMap
{
    string IJourneyMap.Extent => $"{Stations.Count} stations, {Journeys} journeys, {WeakPoints.Count} weak points";

    public string Draw(Language language, Theme theme) =>
        Stations.Count == 0 ? IdealDrawing.Empty(Frame, language, theme) : new IdealDrawing(this, language).Draw(theme);
}

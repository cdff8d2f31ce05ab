using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps;

/// <summary>All touchpoints around the customer: sectors are phases, rings are whose channel it is.</summary>
/// <param name="Discs">One for each touchpoint, in the phase that most of its customers use it in.</param>
/// <param name="PerCustomer">Touchpoints that a customer uses on average.</param>
/// <param name="NotDrawn">Rare touchpoints for which the wheel has no room.</param>
public sealed record TouchpointWheel(
    MapFrame Frame, IReadOnlyList<MapPhase> Phases, IReadOnlyList<WheelDisc> Discs, IReadOnlyList<MapChannel> Channels, double PerCustomer, int NotDrawn) : IJourneyMap
{
    string IJourneyMap.Extent => $"{Discs.Count} touchpoints";

    public string Draw(Language language, Theme theme) =>
        Discs.Count == 0 ? WheelDrawing.Empty(Frame, language, theme) : new WheelDrawing(this, language).Draw(theme);
}

using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps;

/// <summary>How far customers come from step to step: all of them, and beside them one funnel for each group.</summary>
/// <param name="Steps">In their order; at most <see cref="MostSteps"/>.</param>
/// <param name="Panels">All customers first; at most <see cref="MostPanels"/>.</param>
/// <param name="NotDrawn">Groups left out because nobody of them begins.</param>
/// <param name="Definition">What counts, in the reader's language.</param>
public sealed record FunnelMap(MapFrame Frame, IReadOnlyList<FunnelStage> Steps, IReadOnlyList<FunnelPanel> Panels, int NotDrawn, string Definition) : IJourneyMap
{
    public const int MostSteps = 12;
    public const int MostPanels = 9;

    string IJourneyMap.Extent => $"{Steps.Count} steps, {Panels.Count} funnels";

    public string Draw(Language language, Theme theme) =>
        Panels.Count == 0 ? FunnelDrawing.Empty(Frame, language, theme) : new FunnelDrawing(this, language).Draw(theme);
}

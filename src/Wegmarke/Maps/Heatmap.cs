using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps;

/// <summary>How often customers meet the company, where and in which phase: touchpoints, or channels when there are too many of them, by phases.</summary>
/// <param name="Rows">In the order they are drawn; rows of one channel stand together.</param>
/// <param name="Columns">One for each phase.</param>
/// <param name="NotDrawn">Rows left out because the sheet has no room.</param>
/// <param name="HasFeedback">Whether any customer said anything at all.</param>
public sealed record Heatmap(
    MapFrame Frame, HeatRowKind RowsAre, IReadOnlyList<HeatColumn> Columns, IReadOnlyList<HeatRow> Rows, IReadOnlyList<MapChannel> Channels, int NotDrawn, bool HasFeedback)
    : IJourneyMap
{
    string IJourneyMap.Extent => $"{Rows.Count} {(RowsAre == HeatRowKind.Channels ? "channels" : "touchpoints")} by {Columns.Count} phases";

    public string Draw(Language language, Theme theme) =>
        Rows.Count == 0 ? HeatmapDrawing.Empty(Frame, language, theme) : new HeatmapDrawing(this, language).Draw(theme);
}

using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps;

/// <summary>How channels connect: where customers switch from one to another, and where a switch loses them.</summary>
/// <param name="Switches">Those drawn, most customers first.</param>
/// <param name="NotDrawn">Rare switches left out.</param>
/// <param name="ShareNotDrawn">Of all switches, those of the pairs left out, 0–1.</param>
/// <param name="ChannelsNotDrawn">Rare channels left out.</param>
public sealed record ChannelDiagram(
    MapFrame Frame, IReadOnlyList<ChannelNode> Nodes, IReadOnlyList<ChannelSwitch> Switches, int NotDrawn, double ShareNotDrawn, int ChannelsNotDrawn) : IJourneyMap
{
    string IJourneyMap.Extent => $"{Nodes.Count} channels, {Switches.Count} switches, {Switches.Count(each => each.Break is not null)} breaks";

    public string Draw(Language language, Theme theme) =>
        Nodes.Count == 0 ? ChannelDrawing.Empty(Frame, language, theme) : new ChannelDrawing(this, language).Draw(theme);
}

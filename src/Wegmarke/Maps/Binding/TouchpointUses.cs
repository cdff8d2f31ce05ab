using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>How each touchpoint is used in each phase, from the columns.</summary>
static class TouchpointUses
{
    public static (IReadOnlyList<TouchpointUse> Uses, long Customers) Of(TenantJourneys data, int modelIndex, Language language)
    {
        var model = data.Models[modelIndex];
        var map = CellMap.ByTouchpointAndPhase(data.Touchpoints.Count, modelIndex, model.Phases.Count);
        var cells = Analyze.TouchpointCells(data.Journeys, map);
        var positions = Positions(Analyze.Transitions(data.Journeys, map, TransitionUnit.Journey));
        var channels = MainChannels(data);
        var uses = cells.Cells
            .Where(cell => cell.Customers > 0 && cell.Cell.Cell % map.Stride < model.Phases.Count)
            .Select(cell => Use(data, cell, map.Stride, positions, channels, language));
        return ([.. uses], cells.Customers);
    }

    static TouchpointUse Use(
        TenantJourneys data, CellFigures cell, int stride, Dictionary<int, double> positions, Dictionary<int, int> channels, Language language)
    {
        var code = cell.Cell.Cell / stride;
        var (touchpoint, channel) = (data.Touchpoint(code), data.Channel(channels[code]));
        return new(
            touchpoint.Key, touchpoint.Name.In(language), channel.Key, channel.Name.In(language), cell.Cell.Cell % stride,
            cell.Customers, cell.Linked.Interactions, positions.GetValueOrDefault(cell.Cell.Cell, 0.5), cell.Linked.Conversions,
            (double)cell.GoingOn / cell.Customers);
    }

    /// <summary>0 for a cell that only ever begins, 1 for one that only ever ends, by how often others lead to it and it to others.</summary>
    static Dictionary<int, double> Positions(Transitions transitions)
    {
        var arrivals = new Dictionary<int, (long In, long Out)>();
        foreach (var pair in transitions.Pairs.Where(pair => pair.From.Cell != pair.To.Cell))
        {
            var (left, reached) = (arrivals.GetValueOrDefault(pair.From.Cell), arrivals.GetValueOrDefault(pair.To.Cell));
            arrivals[pair.From.Cell] = (left.In, left.Out + pair.Count);
            arrivals[pair.To.Cell] = (reached.In + pair.Count, reached.Out);
        }
        return arrivals.ToDictionary(cell => cell.Key, cell => (double)cell.Value.In / (cell.Value.In + cell.Value.Out));
    }

    /// <summary>The channel that most interactions of each touchpoint came through.</summary>
    static Dictionary<int, int> MainChannels(TenantJourneys data)
    {
        var map = CellMap.ByTouchpoint(data.Touchpoints.Count) with { Channels = data.Channels.Count };
        return Analyze.TouchpointCells(data.Journeys, map).Cells
            .GroupBy(cell => cell.Cell.Cell)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(cell => cell.Linked.Interactions).ThenBy(cell => data.Channels[cell.Cell.Channel], StringComparer.Ordinal).First().Cell.Channel);
    }
}

using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>How each touchpoint is used in each phase, from the columns.</summary>
static class TouchpointUses
{
    public static (IReadOnlyList<TouchpointUse> Uses, long Customers) Of(PhaseMaps maps, Language language)
    {
        var data = maps.Data;
        var map = CellMap.ByTouchpointAndPhase(data.Touchpoints.Count, maps.Model, maps.Phases);
        var cells = maps.Cells(map with { CountsWaits = false });
        var positions = Positions(CellMoves.From(maps.Question.RunSlices(slice => CellMoves.Of(slice, map), CellMoves.Merge)));
        var channels = MainChannels(maps);
        var uses = cells.Cells
            .Where(cell => cell.Customers > 0 && cell.Cell.Cell % map.Stride < maps.Phases)
            .Select(cell => Use(data, cell, map.Stride, positions, channels, language));
        return ([.. uses], cells.Customers);
    }

    static TouchpointUse Use(TenantJourneys data, CellFigures cell, int stride, double[] positions, int[] channels, Language language)
    {
        var code = cell.Cell.Cell / stride;
        var (touchpoint, channel) = (data.Touchpoint(code), data.Channel(channels[code]));
        return new(
            touchpoint.Key, touchpoint.Name.In(language), channel.Key, channel.Name.In(language), cell.Cell.Cell % stride,
            cell.Customers, cell.Linked.Interactions, positions[cell.Cell.Cell], cell.Linked.Conversions,
            (double)cell.GoingOn / cell.Customers);
    }

    /// <summary>0 for a cell that only ever begins, 1 for one that only ever ends, by how often others lead to it and it to others.</summary>
    static double[] Positions(CellMoves moves) =>
        [.. moves.Arrivals.Zip(moves.Departures, (arrivals, departures) => arrivals + departures == 0 ? 0.5 : (double)arrivals / (arrivals + departures))];

    /// <summary>The channel that most interactions of each touchpoint came through.</summary>
    internal static int[] MainChannels(PhaseMaps maps)
    {
        var data = maps.Data;
        var map = CellMap.ByTouchpoint(data.Touchpoints.Count) with { Channels = Math.Max(1, data.Channels.Count) };
        var counts = maps.Question.RunSlices(slice => CellCounts.Of(slice, map), CellCounts.Merge);
        return [.. counts.Chunk(map.Channels).Select(channels => channels.Index()
            .OrderByDescending(channel => channel.Item).ThenBy(channel => data.Channels[channel.Index], StringComparer.Ordinal).First().Index)];
    }
}

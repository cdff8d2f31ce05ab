using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps;

/// <summary>The wheel of touchpoints drawn from data; the most used ones when there are too many.</summary>
public static class MeasuredTouchpointWheel
{
    public const int MostDiscs = 60;

    static readonly LocalText s_title = new("Alle Kontaktpunkte rund um den Kunden", "All touchpoints around the customer");

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public static TouchpointWheel Of(TenantJourneys data, MapRequest request)
    {
        var maps = request.MapsOf(data);
        var used = maps.Cells(maps.ByTouchpoint);
        var cells = used.Cells.Where(cell => cell.Customers > 0)
            .OrderByDescending(cell => cell.Customers).ThenBy(cell => data.Touchpoints[cell.Cell.Cell], StringComparer.Ordinal).ToArray();
        if (cells.Length == 0)
            return Empty(request) with { Frame = Frames.Of(data, request, s_title, 0) };
        var drawn = cells.Take(MostDiscs).ToArray();
        var discs = Discs(maps, drawn, used.Customers, request.Language);
        var frame = Frames.Of(data, request, s_title, used.Customers);
        var perCustomer = (double)cells.Sum(cell => cell.Customers) / used.Customers;
        return new(
            frame with { Messages = WheelMessages.Of(discs, cells, perCustomer, used.Customers, request.Language) }, Frames.Phases(data, maps.Model, request.Language), discs,
            [.. discs.Select(disc => disc.Channel).Distinct().Select(key => Frames.Channel(data.Catalogue.ChannelOf(key), request.Language))], perCustomer, cells.Length - drawn.Length);
    }

    /// <summary>Of a tenant without interactions; drawn, it says how to get some.</summary>
    public static TouchpointWheel Empty(MapRequest request) => new(Frames.Empty(request, s_title), [], [], [], 0, 0);

    static WheelDisc[] Discs(PhaseMaps maps, CellFigures[] drawn, long customers, Language language)
    {
        var codes = drawn.Select(cell => cell.Cell.Cell).ToArray();
        var parts = maps.Cells(maps.ByChannel(maps.For(codes))).Cells.ToLookup(cell => codes[cell.Cell.Cell / maps.Stride]);
        return [.. drawn.Select(cell => Disc(maps, cell, [.. parts[cell.Cell.Cell]], customers, language))];
    }

    static WheelDisc Disc(PhaseMaps maps, CellFigures cell, CellFigures[] parts, long customers, Language language)
    {
        var touchpoint = maps.Data.Touchpoint(cell.Cell.Cell);
        var channel = maps.Data.Channel(Main(parts, part => part.Cell.Channel, part => part.Linked.Interactions));
        var phase = Main(parts, part => part.Cell.Cell % maps.Stride, part => part.Customers);
        return new(
            touchpoint.Key, touchpoint.Name.In(language), touchpoint.Icon, channel.Key, channel.Ownership, maps.Data.Models[maps.Model].Phases[phase].Key,
            cell.Customers, (double)cell.Customers / customers, Feelings.Of(cell));
    }

    /// <summary>What most of the parts weigh for; among equals the lowest code.</summary>
    static int Main(CellFigures[] parts, Func<CellFigures, int> what, Func<CellFigures, long> weight) =>
        parts.GroupBy(what).OrderByDescending(group => group.Sum(weight)).ThenBy(group => group.Key).First().Key;
}

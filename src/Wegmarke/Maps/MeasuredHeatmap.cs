using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps;

/// <summary>A heatmap drawn from data: rows are touchpoints, or channels when there are too many touchpoints for a sheet.</summary>
public static class MeasuredHeatmap
{
    /// <summary>More touchpoints than this make channels the rows.</summary>
    public const int MostTouchpoints = 40;

    /// <summary>More filled cells than this are too many to take in, and to send as one picture.</summary>
    public const int MostCells = 240;

    static readonly LocalText s_title = new("Wo Kunden uns begegnen", "Where customers meet us");

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public static Heatmap Of(TenantJourneys data, MapRequest request)
    {
        var maps = request.MapsOf(data);
        var used = maps.Cells(maps.ByTouchpoint);
        var touchpoints = used.Cells.Where(cell => cell.Customers > 0).OrderByDescending(cell => cell.Customers).Select(cell => cell.Cell.Cell).ToArray();
        if (touchpoints.Length == 0)
            return Empty(request) with { Frame = Frames.Of(data, request, s_title, 0) };
        var rows = touchpoints.Length > MostTouchpoints ? [] : new TouchpointRows(maps, used.Cells, touchpoints, request.Language).Of();
        var kind = rows.Count == 0 || Filled(rows) > MostCells ? HeatRowKind.Channels : HeatRowKind.Touchpoints;
        if (kind == HeatRowKind.Channels)
            rows = new ChannelRows(maps, touchpoints, request.Language).Of();
        var columns = Columns(maps, request.Language);
        var shown = rows.Where((_, at) => at < MostTouchpoints && Filled(rows.Take(at + 1)) <= MostCells).ToArray();
        return new(
            Frames.Of(data, request, s_title, used.Customers) with { Messages = HeatMessages.Of(rows, columns, used.Customers, request.Language) },
            kind, columns, shown, Channels(data, shown, request.Language), rows.Count - shown.Length, rows.Any(row => row.Cells.Any(cell => cell?.Feeling is not null)));
    }

    /// <summary>Of a tenant without interactions; drawn, it says how to get some.</summary>
    public static Heatmap Empty(MapRequest request) => new(Frames.Empty(request, s_title), HeatRowKind.Touchpoints, [], [], [], 0, HasFeedback: false);

    static int Filled(IEnumerable<HeatRow> rows) => rows.Sum(row => row.Cells.Count(cell => cell is not null));

    static HeatColumn[] Columns(PhaseMaps maps, Language language)
    {
        var customers = maps.Cells(maps.ByPhase).Cells.ToDictionary(cell => cell.Cell.Cell, cell => cell.Customers);
        return [.. Frames.Phases(maps.Data, maps.Model, language).Select((phase, at) => new HeatColumn(phase, customers.GetValueOrDefault(at)))];
    }

    static MapChannel[] Channels(TenantJourneys data, IReadOnlyList<HeatRow> rows, Language language) =>
        [.. rows.Select(row => row.Channel).Distinct().Select(key => Frames.Channel(data.Catalogue.ChannelOf(key), language))];
}

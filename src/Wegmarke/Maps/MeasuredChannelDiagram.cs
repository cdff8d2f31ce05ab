using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps.Binding;

namespace Wegmarke.Maps;

/// <summary>The channel-integration diagram drawn from data.</summary>
public static class MeasuredChannelDiagram
{
    const int MostChannels = 14;
    const int MostSwitches = 24;
    const double LeastShare = 0.005;

    static readonly LocalText s_title = new("Wie Kunden zwischen Kanälen wechseln", "How customers switch channels");

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public static async Task<ChannelDiagram> Of(TenantJourneys data, QuestionDesk desk, MapRequest request, CancellationToken cancel)
    {
        var (model, question) = (data.ModelIndex(request.PhaseModel), request.QuestionOf(data));
        var channels = Math.Max(1, data.Channels.Count);
        var map = new CellMap(model, 0, new int[data.Touchpoints.Count], 1) { Channels = channels, CountsWaits = false };
        var all = question.Cells(map);
        var cells = all.Cells.Where(cell => cell.Customers > 0)
            .OrderByDescending(cell => cell.Customers).ThenBy(cell => data.Channels[cell.Cell.Channel], StringComparer.Ordinal).ToArray();
        if (cells.Length == 0)
            return Empty(request) with { Frame = Frames.Of(data, request, s_title, 0) };
        var found = await ChannelSwitches.Of(data, desk, question, cancel);
        ChannelBreak? Break(ChannelMove move) => found.Breaks.GetValueOrDefault((move.Part, move.From, move.To))?.Break;
        var nodes = cells.Take(MostChannels).Select(cell => Node(data, cell, request.Language)).ToArray();
        var switches = found.Moves.Moves.Where(move => move.From != move.To).OrderByDescending(move => Break(move) is not null).ThenByDescending(move => move.Customers).ToArray();
        var codes = cells.Take(MostChannels).Select(cell => cell.Cell.Channel).ToHashSet();
        var moved = switches.Sum(move => move.Count);
        var drawn = switches.Where(move => codes.Contains(move.From) && codes.Contains(move.To))
            .Where(move => Break(move) is not null || move.Count >= LeastShare * moved).Take(MostSwitches).OrderByDescending(move => move.Customers).ToArray();
        var frame = Frames.Of(data, request with { Title = request.Title ?? s_title.In(request.Language) }, s_title, all.Customers);
        var diagram = new ChannelDiagram(frame, nodes, [.. drawn.Select(move => Switch(data, move, Break(move)))],
            switches.Length - drawn.Length, moved == 0 ? 0 : 1 - (double)drawn.Sum(move => move.Count) / moved, cells.Length - nodes.Length);
        return diagram with { Frame = frame with { Messages = ChannelMessages.Of(diagram, found.Moves.InSeveral, request.Language) } };
    }

    /// <summary>Of a tenant without interactions; drawn, it says how to get some.</summary>
    public static ChannelDiagram Empty(MapRequest request) => new(Frames.Empty(request, s_title), [], [], 0, 0, 0);

    static ChannelNode Node(TenantJourneys data, CellFigures cell, Language language)
    {
        var channel = data.Channel(cell.Cell.Channel);
        return new(Frames.Channel(channel, language), channel.Place == ChannelPlace.Online, cell.Customers, cell.Linked.Interactions);
    }

    static ChannelSwitch Switch(TenantJourneys data, ChannelMove move, ChannelBreak? found) => new(
        data.Channels[move.From], data.Channels[move.To], move.Count, move.Customers, TimeSpan.FromMilliseconds(move.Gap.Median), found);
}

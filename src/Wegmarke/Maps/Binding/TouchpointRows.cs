using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>Touchpoints as rows of a heatmap, those of one channel together; the most used channel and touchpoint first.</summary>
sealed class TouchpointRows(PhaseMaps maps, IReadOnlyList<CellFigures> used, IReadOnlyList<int> touchpoints, Language language)
{
    readonly CellWords _words = new(language);

    public IReadOnlyList<HeatRow> Of()
    {
        var cells = maps.Cells(maps.ByTouchpointAndPhase).Cells.Where(cell => cell.Customers > 0).ToArray();
        var byChannel = maps.Cells(maps.ByChannel(maps.For(touchpoints))).Cells.Where(cell => cell.Customers > 0).ToArray();
        var channels = byChannel.GroupBy(cell => touchpoints[cell.Cell.Cell / maps.Stride])
            .ToDictionary(group => group.Key, group => maps.Data.Channels[MainChannel(group)]);
        var problems = Problems(cells, byChannel);
        var rows = used.Where(row => channels.ContainsKey(row.Cell.Cell)).Select(row => Row(row, channels[row.Cell.Cell], cells, problems)).ToArray();
        return
        [
            .. rows.GroupBy(row => row.Channel).OrderByDescending(group => group.Sum(row => row.Interactions)).ThenBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => group.OrderByDescending(row => row.Interactions).ThenBy(row => row.Key, StringComparer.Ordinal)),
        ];
    }

    int MainChannel(IEnumerable<CellFigures> cells) => cells.GroupBy(cell => cell.Cell.Channel)
        .OrderByDescending(group => group.Sum(cell => cell.Linked.Interactions)).ThenBy(group => maps.Data.Channels[group.Key], StringComparer.Ordinal).First().Key;

    HeatRow Row(CellFigures row, string channel, CellFigures[] cells, ILookup<int, string> problems)
    {
        var touchpoint = maps.Data.Touchpoint(row.Cell.Cell);
        var own = cells.Where(cell => cell.Cell.Cell / maps.Stride == row.Cell.Cell).ToDictionary(cell => cell.Cell.Cell % maps.Stride);
        return new(touchpoint.Key, touchpoint.Name.In(language), "", touchpoint.Icon, channel, row.Customers, row.Linked.Interactions,
        [
            .. Enumerable.Range(0, maps.Phases).Select(phase => own.TryGetValue(phase, out var cell)
                ? new HeatCell(cell.Customers, cell.Linked.Interactions, Feelings.Of(cell), [.. problems[cell.Cell.Cell]]) : null),
        ]);
    }

    /// <summary>In words, by cell of touchpoint and phase.</summary>
    ILookup<int, string> Problems(CellFigures[] cells, CellFigures[] byChannel)
    {
        var unhappy = CellProblems.Unhappy(cells).Select(cell => (cell.Cell.Cell, Text: _words.Unhappy(Feelings.Of(cell)!))); // unhappy cells have answers
        var stalling = CellProblems.Stalling(byChannel).Select(stall => (
            Cell: touchpoints[stall.Cell.Cell / maps.Stride] * maps.Stride + stall.Cell.Cell % maps.Stride,
            Text: _words.Stalling(maps.Data.Channel(stall.Cell.Channel).Name.In(language), stall)));
        return unhappy.Concat(stalling).ToLookup(problem => problem.Cell, problem => problem.Text);
    }
}

using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>Channels as rows of a heatmap, the most used first.</summary>
sealed class ChannelRows(PhaseMaps maps, IReadOnlyList<int> touchpoints, Language language)
{
    /// <summary>Touchpoints that are looked into one by one; there may be tens of thousands of rare ones.</summary>
    const int MostCompared = 400;

    readonly CellWords _words = new(language);
    readonly int[] _compared = [.. touchpoints.Take(MostCompared)];

    public IReadOnlyList<HeatRow> Of()
    {
        var rows = maps.Cells(maps.ByChannel(maps.AsOne)).Cells.Where(cell => cell.Customers > 0);
        var cells = maps.Cells(maps.ByChannel(maps.ByPhase)).Cells.Where(cell => cell.Customers > 0).ToArray();
        var parts = maps.Cells(maps.ByChannel(maps.For(_compared))).Cells.Where(cell => cell.Customers > 0).ToArray();
        var problems = Problems(cells, parts);
        return
        [
            .. rows.Select(row => Row(row, cells, [.. parts.Where(part => part.Cell.Channel == row.Cell.Channel)], problems))
                .OrderByDescending(row => row.Interactions).ThenBy(row => row.Key, StringComparer.Ordinal),
        ];
    }

    HeatRow Row(CellFigures row, CellFigures[] cells, CellFigures[] parts, ILookup<(int Phase, int Channel), string> problems)
    {
        var channel = maps.Data.Channel(row.Cell.Channel);
        var own = cells.Where(cell => cell.Cell.Channel == row.Cell.Channel).ToDictionary(cell => cell.Cell.Cell);
        return new(channel.Key, channel.Name.In(language), Note(parts), channel.Icon, channel.Key, row.Customers, row.Linked.Interactions,
        [
            .. Enumerable.Range(0, maps.Phases).Select(phase => own.TryGetValue(phase, out var cell)
                ? new HeatCell(cell.Customers, cell.Linked.Interactions, Feelings.Of(cell), [.. problems[(phase, row.Cell.Channel)]]) : null),
        ]);
    }

    string Note(CellFigures[] parts)
    {
        var uses = parts.GroupBy(part => _compared[part.Cell.Cell / maps.Stride]).OrderByDescending(group => group.Sum(part => part.Linked.Interactions)).ToArray();
        return uses.Length == 0 ? "" : _words.Most(uses.Length, maps.Data.Touchpoint(uses[0].Key).Name.In(language));
    }

    ILookup<(int Phase, int Channel), string> Problems(CellFigures[] cells, CellFigures[] parts)
    {
        var unhappy = CellProblems.Unhappy(cells).Select(cell => (At: (Phase: cell.Cell.Cell, cell.Cell.Channel), Text: _words.Unhappy(Feelings.Of(cell)!))); // unhappy cells have answers
        var stalling = CellProblems.Stalling(parts).Select(stall => (
            At: (Phase: stall.Cell.Cell % maps.Stride, stall.Cell.Channel),
            Text: _words.Stalling(maps.Data.Touchpoint(_compared[stall.Cell.Cell / maps.Stride]).Name.In(language), stall)));
        return unhappy.Concat(stalling).ToLookup(problem => problem.At, problem => problem.Text);
    }
}

using Wegmarke.Engine;

namespace Wegmarke.Analysis.Heat;

/// <summary>Touchpoints or channels by phases; interactions of nobody known have no phase and are in no cell.</summary>
sealed class PhaseHeat : HeatCells
{
    /// <summary>Touchpoints whose channels are compared, the most used ones; there may be tens of thousands of rare ones.</summary>
    const int MostCompared = 400;

    readonly PhaseMaps _maps;
    readonly PhaseMaps _whole;
    readonly TouchpointCells _rows;

    public PhaseHeat(AskedQuestion asked, HeatRows rows) : base(asked, rows)
    {
        _maps = new(asked.Journeys, asked.ModelIndex(), asked.Engine);
        _whole = _maps with { Question = asked.Engine with { Split = null } };
        MustFit(_maps.Stride);
        _rows = _whole.Cells(rows == HeatRows.Touchpoint ? _maps.ByTouchpoint : _maps.ByChannel(_maps.AsOne));
    }

    public override long Customers => _rows.Customers;

    public override string PhaseModel => Asked.Journeys.Models[_maps.Model].Key;

    bool AreTouchpoints => Rows == HeatRows.Touchpoint;

    public override IEnumerable<HeatCellRow> Found()
    {
        var cells = _maps.Cells(AreTouchpoints ? _maps.ByTouchpointAndPhase : _maps.ByChannel(_maps.ByPhase)).Cells.Where(cell => cell.Customers > 0).ToList();
        var problems = Unhappy(cells).Concat(Stalling()).ToLookup(problem => problem.At, problem => problem.Problem);
        return cells.Select(cell => Row(cell, problems));
    }

    public override IReadOnlyList<HeatTotal> RowTotals() =>
        MostFirst(_rows.Cells.Where(cell => cell.Customers > 0).Select(cell => new HeatTotal(RowKey(AreTouchpoints ? cell.Cell.Cell : cell.Cell.Channel), cell.Customers, cell.Linked.Interactions, 0)));

    public override IReadOnlyList<HeatTotal> ColumnTotals()
    {
        var found = _whole.Cells(_maps.ByPhase).Cells.ToDictionary(cell => cell.Cell.Cell);
        return [.. Asked.Journeys.Models[_maps.Model].Phases.Select((phase, at) => found.TryGetValue(at, out var cell) ? new HeatTotal(phase.Key, cell.Customers, cell.Linked.Interactions, 0) : new(phase.Key, 0, 0, 0))];
    }

    HeatCellRow Row(CellFigures cell, ILookup<(int Row, int Phase, PartName? Part), HeatProblem> problems)
    {
        var at = At(cell);
        return new(RowKey(at.Row), Asked.Journeys.Models[_maps.Model].Phases[at.Phase].Key, at.Part, cell.Customers, cell.Linked.Interactions, 0, PerHundred(cell.Linked.Interactions),
            Feeling.Of(cell.Linked.Scores), cell.Linked.Scores, [.. problems[at]]);
    }

    (int Row, int Phase, PartName? Part) At(CellFigures cell)
    {
        var (flat, part) = Asked.Divide(cell.Cell.Cell);
        return AreTouchpoints ? (flat / _maps.Stride, flat % _maps.Stride, part) : (cell.Cell.Channel, flat, part);
    }

    IEnumerable<((int Row, int Phase, PartName? Part) At, HeatProblem Problem)> Unhappy(IEnumerable<CellFigures> cells) =>
        CellProblems.Unhappy(cells).Select(cell => (At(cell), new HeatProblem("feeling", null, FeelingSpread.Of(cell.Linked.Scores).Mean, null)));

    /// <summary>Channels of a touchpoint in a phase are each other's peers, whatever the rows are.</summary>
    IEnumerable<((int Row, int Phase, PartName? Part) At, HeatProblem Problem)> Stalling()
    {
        var room = HeatTable.MostCells / (_maps.Stride * Math.Max(1, Asked.Journeys.Channels.Count) * Math.Max(1, Asked.Parts.Count));
        int[] compared = [.. _whole.Cells(_maps.ByTouchpoint).Cells.OrderByDescending(cell => cell.Customers).ThenBy(cell => cell.Cell.Cell)
            .Take(Math.Clamp(room, 1, MostCompared)).Select(cell => cell.Cell.Cell)];
        foreach (var stall in CellProblems.Stalling(_maps.Cells(_maps.ByChannel(_maps.For(compared))).Cells.Where(cell => cell.Customers > 0)))
        {
            var (flat, part) = Asked.Divide(stall.Cell.Cell);
            var (touchpoint, phase, channel) = (compared[flat / _maps.Stride], flat % _maps.Stride, stall.Cell.Channel);
            yield return ((AreTouchpoints ? touchpoint : channel, phase, part),
                new("stalling", AreTouchpoints ? Asked.Journeys.Channels[channel] : Asked.Journeys.Touchpoints[touchpoint], stall.GoingOn, stall.PeersGoingOn));
        }
    }
}

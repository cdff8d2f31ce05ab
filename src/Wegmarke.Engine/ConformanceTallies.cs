using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="Conformance"/>. One thread.</summary>
sealed class ConformanceTallies
{
    readonly ConformanceScope _scope;
    readonly IdealReading _reading;
    readonly DeviationTallies _deviations;
    readonly DistinctCounts _aligned;
    readonly DistinctCounts _moves;
    readonly DistinctCounts _detours;
    readonly MoneyWalk _money;
    readonly SparseWalk<Score> _scores;
    readonly long[] _skipped;
    readonly long[] _outOfOrder;
    readonly IdealFit[] _parts;
    readonly int[] _latestOwner;
    readonly int _cells;
    long _unit;
    long _leftOut;
    int _owner = -1;
    int _customers;

    ConformanceTallies(StepSource source, int cells, ConformanceScope scope, IdealReading reading)
    {
        (_scope, _cells, _reading) = (scope, cells, reading);
        var steps = scope.Ideal.Count;
        _deviations = new(reading.SlotCount, 2 * steps + 1);
        (_aligned, _moves, _detours) = (new(steps), new((steps + 1) * (steps + 1)), new((steps + 1) * (cells + 1)));
        (_skipped, _outOfOrder) = (new long[steps], new long[steps]);
        (_money, _scores) = (new(source.Columns), new(source.Columns.Scores));
        (_parts, _latestOwner) = (new IdealFit[source.Parts], new int[source.Parts]);
    }

    int Steps => _skipped.Length;

    public static ConformanceTallies Of(StepSource source, CellMap map, UnitCut cut, ConformanceScope scope)
    {
        map.MustCover(source.Columns);
        var units = new IdealUnits(source, map, cut, scope);
        var tallies = new ConformanceTallies(source, map.Cells, scope, units.Reading);
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            units.Read(profile, end);
            while (units.Next())
                tallies.Count(units);
        }
        tallies._deviations.EndCustomer();
        tallies._leftOut = units.LeftOut;
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static ConformanceTallies Merge(ConformanceTallies left, ConformanceTallies right)
    {
        left._deviations.Add(right._deviations);
        left._aligned.Add(right._aligned);
        left._moves.Add(right._moves);
        left._detours.Add(right._detours);
        for (var step = 0; step < left.Steps; step++)
        {
            left._skipped[step] += right._skipped[step];
            left._outOfOrder[step] += right._outOfOrder[step];
        }
        for (var part = 0; part < left._parts.Length; part++)
            left._parts[part] = left._parts[part].Plus(right._parts[part]);
        (left._leftOut, left._customers) = (left._leftOut + right._leftOut, left._customers + right._customers);
        return left;
    }

    public Conformance Result()
    {
        var fit = _parts.Aggregate(default(IdealFit), (sum, part) => sum.Plus(part)) with { Customers = _customers };
        return new(fit, _parts, _leftOut, [.. Enumerable.Range(0, Steps).Select(step => Figures(step, fit.Units))], Deviations(), Moves(), Detours());
    }

    void Count(IdealUnits units)
    {
        var paths = units.Paths;
        _unit++;
        if (paths.Owner != _owner)
        {
            _deviations.EndCustomer();
            (_owner, _customers) = (paths.Owner, _customers + 1);
        }
        AddFit(paths.Part, paths.Told.Length);
        Follow();
        if (_scope.OnlyCountsOthers && _reading.Common == 0)
            return;
        Deviate(Outcomes(units));
        foreach (var (after, cell) in _reading.Extras)
        {
            _detours.Add((after + 1) * (_cells + 1), _unit, _owner);
            _detours.Add((after + 1) * (_cells + 1) + 1 + cell, _unit, _owner);
        }
    }

    void AddFit(int part, int actual)
    {
        var (length, cost) = (actual + Steps, actual + Steps - 2 * _reading.Common);
        var isNew = _latestOwner[part] != _owner + 1;
        _latestOwner[part] = _owner + 1;
        _parts[part] = _parts[part].Plus(new(1, isNew ? 1 : 0, cost == 0 ? 1 : 0, 1 - (double)cost / length, cost, length));
    }

    /// <summary>Counts the moves along the line.</summary>
    void Follow()
    {
        var matched = _reading.Matched;
        var from = 0;
        for (var step = 0; step < matched.Length; step++)
        {
            if (matched[step] < 0)
                continue;
            _aligned.Add(step, _unit, _owner);
            _moves.Add(from * (Steps + 1) + step, _unit, _owner);
            from = step + 1;
        }
        _moves.Add(from * (Steps + 1) + Steps, _unit, _owner);
    }

    void Deviate(in OutcomeSums sums)
    {
        foreach (var slot in _reading.Slots)
        {
            var (kind, step, _) = _reading.Meaning(slot);
            if (kind == DeviationKind.Skipped)
                _skipped[step]++;
            if (kind == DeviationKind.OutOfOrder)
                _outOfOrder[step]++;
            _deviations.AddDeviation(slot, GroupOf(kind, step), sums);
        }
        _deviations.AddToGroup(0, sums);
        var matched = _reading.Matched;
        for (var step = 0; step <= _reading.Last; step++)
        {
            if (step < _reading.Last)
                _deviations.AddToGroup(BehindStep(step), sums);
            if (matched[step] >= 0)
                _deviations.AddToGroup(AtStep(step), sums);
        }
        _deviations.EndUnit();
    }

    int GroupOf(DeviationKind kind, int step) => (kind, step) switch
    {
        (DeviationKind.Skipped, _) => BehindStep(step),
        (DeviationKind.Left, >= 0) => AtStep(step),
        _ => 0,
    };

    /// <summary>Units that came to a later step.</summary>
    static int BehindStep(int step) => 1 + step;

    /// <summary>Units with the step in its place.</summary>
    int AtStep(int step) => 1 + Steps + step;

    OutcomeSums Outcomes(IdealUnits units)
    {
        var sums = new OutcomeSums { Units = 1, Converted = units.HasConverted ? 1 : 0 };
        var positions = units.Paths.Positions;
        sums.Value = _money.Sum(positions);
        if (!_scores.AnyWithin(positions))
            return sums;
        foreach (var position in positions)
        {
            foreach (var score in _scores.At(position))
                (sums.Felt, sums.Answers) = (sums.Felt + (double)score.Feeling / Score.FeelingUnits, sums.Answers + 1);
        }
        return sums;
    }

    IdealStepFigures Figures(int step, long units)
    {
        var (aligned, customers) = _aligned[step];
        return new(aligned, _skipped[step], _outOfOrder[step], units - aligned - _skipped[step] - _outOfOrder[step], customers);
    }

    IReadOnlyList<Deviation> Deviations() => [.. _deviations.Slots.Order().Select(slot => _deviations.Of(slot, _reading.Meaning(slot)))];

    IReadOnlyList<IdealMove> Moves() =>
    [
        .. Enumerable.Range(0, _moves.Slots).Where(slot => _moves[slot].Units > 0)
            .Select(slot => new IdealMove(slot / (Steps + 1) - 1, slot % (Steps + 1), _moves[slot].Units, _moves[slot].Customers)),
    ];

    IReadOnlyList<Detour> Detours() =>
    [
        .. Enumerable.Range(0, _detours.Slots).Where(slot => _detours[slot].Units > 0)
            .Select(slot => new Detour(slot / (_cells + 1) - 1, slot % (_cells + 1) - 1, _detours[slot].Units, _detours[slot].Customers)),
    ];
}

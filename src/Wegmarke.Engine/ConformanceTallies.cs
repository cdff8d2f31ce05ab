using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="Conformance"/>. One thread.</summary>
sealed class ConformanceTallies
{
    readonly JourneyColumns _columns;
    readonly ConformanceScope _scope;
    readonly Alignment _alignment;
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
    bool[] _isUsed = new bool[64];
    long _unit;
    long _leftOut;
    int _owner = -1;
    int _customers;

    ConformanceTallies(StepSource source, int cells, ConformanceScope scope)
    {
        (_columns, _scope, _cells) = (source.Columns, scope, cells);
        var steps = scope.Ideal.Count;
        (_alignment, _deviations) = (new(scope.Ideal, cells), new(3 * steps + cells, steps + 1));
        (_aligned, _moves, _detours) = (new(steps), new((steps + 1) * (steps + 1)), new((steps + 1) * (cells + 1)));
        (_skipped, _outOfOrder) = (new long[steps], new long[steps]);
        (_money, _scores) = (new(source.Columns), new(source.Columns.Scores));
        (_parts, _latestOwner) = (new IdealFit[source.Parts], new int[source.Parts]);
    }

    int Steps => _scope.Ideal.Count;

    public static ConformanceTallies Of(StepSource source, CellMap map, UnitCut cut, ConformanceScope scope)
    {
        map.MustCover(source.Columns);
        var tallies = new ConformanceTallies(source, map.Cells, scope);
        var paths = new PathReader(source, map, cut, new(PathGoal.End) { Collapses = scope.Collapses });
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            paths.Read(profile, end);
            while (paths.Next())
                tallies.Count(paths);
        }
        tallies._deviations.EndCustomer();
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

    void Count(PathReader paths)
    {
        var sums = Outcomes(paths);
        if (IsLeftOut(paths, sums.Converted > 0))
        {
            _leftOut++;
            return;
        }
        _unit++;
        if (paths.Owner != _owner)
        {
            _deviations.EndCustomer();
            (_owner, _customers) = (paths.Owner, _customers + 1);
        }
        var told = paths.Told;
        var length = _alignment.Align(told);
        AddFit(paths.Part, told.Length, length);
        Deviate(told, sums);
    }

    void AddFit(int part, int actual, int common)
    {
        var (length, cost) = (actual + Steps, actual + Steps - 2 * common);
        var isNew = _latestOwner[part] != _owner + 1;
        _latestOwner[part] = _owner + 1;
        _parts[part] = _parts[part].Plus(new(1, isNew ? 1 : 0, cost == 0 ? 1 : 0, 1 - (double)cost / length, cost, length));
    }

    void Deviate(ReadOnlySpan<int> told, in OutcomeSums sums)
    {
        if (_isUsed.Length < told.Length)
            _isUsed = new bool[told.Length * 2];
        var isUsed = _isUsed.AsSpan(0, told.Length);
        isUsed.Clear();
        var last = Follow(isUsed);
        for (var step = 0; step < Steps; step++)
        {
            if (_alignment.Matched[step] < 0)
                Miss(step, last, isUsed, told, sums);
        }
        if (last < Steps - 1)
            _deviations.AddDeviation(2 * Steps + last + 1, last + 1, sums);
        AddExtras(told, isUsed, sums);
        _deviations.AddUnit(last + 2, sums);
    }

    /// <summary>Counts the moves along the line; returns the last step on it.</summary>
    int Follow(Span<bool> isUsed)
    {
        var last = -1;
        for (var step = 0; step < Steps; step++)
        {
            if (_alignment.Matched[step] is not (>= 0 and var at))
                continue;
            isUsed[at] = true;
            _aligned.Add(step, _unit, _owner);
            _moves.Add((last + 1) * (Steps + 1) + step, _unit, _owner);
            last = step;
        }
        _moves.Add((last + 1) * (Steps + 1) + Steps, _unit, _owner);
        return last;
    }

    /// <summary>A step that is not in the alignment: it is elsewhere, or was skipped, or was not reached.</summary>
    void Miss(int step, int last, Span<bool> isUsed, ReadOnlySpan<int> told, in OutcomeSums sums)
    {
        for (var at = 0; at < told.Length; at++)
        {
            if (isUsed[at] || told[at] != _scope.Ideal[step])
                continue;
            isUsed[at] = true;
            _outOfOrder[step]++;
            _deviations.AddDeviation(Steps + step, 0, sums);
            return;
        }
        if (step > last)
            return;
        _skipped[step]++;
        _deviations.AddDeviation(step, step + 2, sums);
    }

    void AddExtras(ReadOnlySpan<int> told, ReadOnlySpan<bool> isUsed, in OutcomeSums sums)
    {
        var (after, step) = (-1, 0);
        for (var at = 0; at < told.Length; at++)
        {
            while (step < Steps && _alignment.Matched[step] < 0)
                step++;
            if (step < Steps && _alignment.Matched[step] == at)
            {
                after = step++;
                continue;
            }
            if (isUsed[at])
                continue;
            _deviations.AddDeviation(3 * Steps + told[at], 0, sums);
            _detours.Add((after + 1) * (_cells + 1), _unit, _owner);
            _detours.Add((after + 1) * (_cells + 1) + 1 + told[at], _unit, _owner);
        }
    }

    OutcomeSums Outcomes(PathReader paths)
    {
        var conversions = _columns.Conversions.Words;
        var sums = new OutcomeSums { Units = 1 };
        foreach (var position in paths.Positions)
        {
            if ((conversions[position >> 6] >> position & 1) != 0)
                sums.Converted = 1;
            sums.Value += _money.At(position);
            foreach (var score in _scores.At(position))
                (sums.Felt, sums.Answers) = (sums.Felt + (double)score.Feeling / Score.FeelingUnits, sums.Answers + 1);
        }
        return sums;
    }

    bool IsLeftOut(PathReader paths, bool hasConverted)
    {
        if (!hasConverted && paths.Times[^1] > _scope.OpenAfter)
            return true;
        if (!_scope.LeavesOutService)
            return false;
        var first = paths.Positions[0];
        while (!_columns.JourneyStarts[first])
            first--;
        return _columns.ServiceStarts[first];
    }

    IdealStepFigures Figures(int step, long units)
    {
        var (aligned, customers) = _aligned[step];
        return new(aligned, _skipped[step], _outOfOrder[step], units - aligned - _skipped[step] - _outOfOrder[step], customers);
    }

    IReadOnlyList<Deviation> Deviations() =>
    [
        .. _deviations.Slots.Order().Select(slot => slot switch
        {
            _ when slot < Steps => _deviations.Of(slot, DeviationKind.Skipped, slot, -1),
            _ when slot < 2 * Steps => _deviations.Of(slot, DeviationKind.OutOfOrder, slot - Steps, -1),
            _ when slot < 3 * Steps => _deviations.Of(slot, DeviationKind.Left, slot - 2 * Steps - 1, -1),
            _ => _deviations.Of(slot, DeviationKind.Extra, -1, slot - 3 * Steps),
        }),
    ];

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

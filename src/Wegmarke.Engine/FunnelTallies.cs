using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="Funnel"/>: units of customers counted by nobody else. One thread.</summary>
sealed partial class FunnelTallies
{
    const int NothingMore = 0;

    readonly StepSource _source;
    readonly int _steps;
    readonly int _parts;
    readonly ProfileGroups? _groups;
    readonly DimensionColumn? _partCodes;

    /// <summary>Each customer has one unit, so that nothing need be kept until the next customer.</summary>
    readonly bool _isSingle;

    /// <summary>At part × (steps + 1) + furthest step: units of customers who have one.</summary>
    readonly long[] _single;

    /// <summary>At part × (steps + 1) + step: units of others that come to the step, and on from there.</summary>
    readonly MoveTally[] _shares;
    readonly int[] _touched;
    int _touchedCount;
    int _owner = -1;

    /// <summary>At part × steps + step.</summary>
    readonly GapHistograms _gaps;
    readonly Int128[] _gapSums;

    /// <summary>From part × steps + step to the touchpoint that comes next, plus one.</summary>
    readonly PairSlots _nextSlots;
    (int From, int To, long Units)[] _next = new (int, int, long)[64];

    FunnelTallies(StepSource source, FunnelPath path, UnitCut cut, FunnelStops? stops)
    {
        (_source, _steps, _parts, Stops) = (source, path.Steps.Count, source.Parts, stops);
        _isSingle = path.Hold is null && cut is UnitCut.Customers or UnitCut.Together;
        _groups = cut is UnitCut.Together(var groups) && ReferenceEquals(groups.Columns, source.Columns) ? groups : null;
        _partCodes = source.Split?.Dimension.In(source.Columns);
        var slots = checked(_parts * (_steps + 1));
        (_single, _shares, _touched) = (new long[slots], new MoveTally[slots], new int[slots]);
        (_gaps, _gapSums) = (new(_parts * _steps), new Int128[_parts * _steps]);
        _nextSlots = new(Math.Max(_parts * _steps, source.Columns.TouchpointCount + 1));
    }

    public FunnelStops? Stops { get; private set; }

    public static FunnelTallies Of(StepSource source, FunnelPath path, UnitCut cut, FunnelStops? stops)
    {
        if (path.Steps.Any(step => step.Phases.Count > 0) && (uint)path.Model >= (uint)source.Columns.Phases.Count)
            throw new ArgumentException($"The path asks for phase model {path.Model}; the columns have {source.Columns.Phases.Count}.", nameof(path));
        var tallies = new FunnelTallies(source, path, cut, stops);
        if (path.Hold is null && cut is not UnitCut.Within)
            tallies.CountRuns(path, cut is UnitCut.Journeys);
        else
            tallies.CountUnits(path, cut);
        tallies.EndCustomer();
        return tallies;
    }

    public void Add(FunnelTallies other)
    {
        for (var slot = 0; slot < _single.Length; slot++)
        {
            _single[slot] += other._single[slot];
            _shares[slot].Add(other._shares[slot]);
        }
        for (var slot = 0; slot < _gapSums.Length; slot++)
        {
            _gapSums[slot] += other._gapSums[slot];
            _gaps.AddAll(slot, other._gaps, slot);
        }
        for (var slot = 0; slot < other._nextSlots.Count; slot++)
            AddNext(other._next[slot].From, other._next[slot].To, other._next[slot].Units);
        if (other.Stops is { } stops)
            Stops = Stops?.Merge(stops);
    }

    public Funnel Result() => new([.. Enumerable.Range(0, _parts).Select(PartOf)]);

    FunnelPart PartOf(int part)
    {
        var shares = new MoveTally[_steps + 1];
        var (units, beyond) = (0L, 0L);
        for (var step = _steps; step >= 0; step--)
        {
            var slot = part * (_steps + 1) + step;
            (units, beyond) = (units + _single[slot], units);
            shares[step] = MoveTally.OfSingle(units, beyond);
            shares[step].Add(_shares[slot]);
        }
        return new(shares[0].Count, shares[0].Customers, [.. Enumerable.Range(1, _steps).Select(step => Figures(shares, part, step))]);
    }

    FunnelFigures Figures(MoveTally[] shares, int part, int step)
    {
        var slot = part * _steps + step - 1;
        var gaps = step == 1 ? 0 : shares[step].Count;
        var next = _next.Take(_nextSlots.Count).Where(next => next.From == slot).Select(next => new FunnelNext(next.To - 1, next.Units))
            .OrderByDescending(next => next.Units).ThenBy(next => next.Touchpoint);
        return new(shares[step].Count, shares[step].Customers, gaps == 0 ? default : new(gaps, (double)_gapSums[slot] / gaps, _gaps.Median(slot, gaps)),
            shares[step - 1].Share, [.. next]);
    }

    /// <summary>Counts a unit.</summary>
    /// <param name="owner">Whose it is; units of one owner come one after the other.</param>
    /// <param name="places">Positions of the steps of the best try.</param>
    /// <param name="first">Position of the first interaction.</param>
    /// <param name="next">Position of what comes right after the furthest step; −1 = nothing more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Count(int owner, ReadOnlySpan<int> places, int first, int next)
    {
        var part = _partCodes is null ? 0 : _source.Split!.PartOf[_partCodes[places.Length == 0 ? first : places[0]]]; // codes of parts come of a split
        var slot = part * (_steps + 1);
        if (_isSingle)
            _single[slot + places.Length]++;
        else
            CountOfSeveral(owner, slot, places.Length);
        if (places.Length > 0)
            CountSteps(part, places, next);
        if (Stops is { } stops && stops.Wants(places.Length))
            AddStop(stops, owner, places[^1]);
    }

    void CountOfSeveral(int owner, int slot, int furthest)
    {
        if (owner != _owner)
            EndCustomer();
        _owner = owner;
        for (var step = 0; step <= furthest; step++)
        {
            ref var share = ref _shares[slot + step];
            if (share.OwnCount == 0)
                _touched[_touchedCount++] = slot + step;
            share.OwnCount++;
            share.OwnContinued += step < furthest ? 1 : 0;
        }
    }

    void EndCustomer()
    {
        for (; _touchedCount > 0; _touchedCount--)
            _shares[_touched[_touchedCount - 1]].EndProfile();
        Stops?.EndCustomer();
    }

    [MethodImpl(Compiled.AtOnce)]
    void CountSteps(int part, ReadOnlySpan<int> places, int next)
    {
        var slot = part * _steps;
        var times = _source.Columns.Times.Span;
        for (var step = 1; step < places.Length; step++)
        {
            var gap = times[places[step]] - times[places[step - 1]];
            _gapSums[slot + step] += gap;
            _gaps.Add(slot + step, GapBuckets.Of(gap));
        }
        if (places.Length < _steps)
            AddNext(slot + places.Length - 1, next < 0 ? NothingMore : _source.Columns.Touchpoints.Span[next] + 1, 1);
    }

    void AddNext(int from, int to, long units)
    {
        var slot = _nextSlots.Of(from, to, out var isNew);
        if (slot == _next.Length)
            Array.Resize(ref _next, _next.Length * 2);
        if (isNew)
            _next[slot] = (from, to, 0);
        _next[slot].Units += units;
    }

    void AddStop(FunnelStops stops, int owner, int position)
    {
        stops.Add(new(_groups?.MemberAt(position) ?? owner, _source.Columns.Times.Span[position]));
        if (_isSingle)
            stops.EndCustomer();
    }
}

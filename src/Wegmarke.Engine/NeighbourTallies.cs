using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="Neighbours"/>. One thread.</summary>
sealed class NeighbourTallies
{
    readonly int[] _run;
    readonly bool _isAfter;
    readonly int _parts;
    readonly JourneyColumns _columns;

    /// <summary>By (cell + 1) × parts + part; slot 0 is nothing.</summary>
    readonly PathTally[] _tallies;
    readonly GapHistograms _gaps;
    long _occurrences;
    long _customers;
    int _latestOwner = -1;

    NeighbourTallies(StepSource source, int cells, StepRun run)
    {
        (_run, _isAfter, _parts, _columns) = ([.. run.Cells], run.IsAfter, source.Parts, source.Columns);
        _tallies = new PathTally[checked((cells + 1) * source.Parts)];
        _gaps = new(_tallies.Length);
    }

    public static NeighbourTallies Of(StepSource source, CellMap map, UnitCut cut, (PathScope Scope, StepRun Run) wanted)
    {
        map.MustCover(source.Columns);
        var (tallies, paths) = (new NeighbourTallies(source, map.Cells, wanted.Run), new PathReader(source, map, cut, wanted.Scope));
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            paths.Read(profile, end);
            while (paths.Next())
            {
                if (paths.IsReached)
                    tallies.Count(paths);
            }
        }
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static NeighbourTallies Merge(NeighbourTallies left, NeighbourTallies right)
    {
        for (var slot = 0; slot < left._tallies.Length; slot++)
        {
            left._tallies[slot].Add(right._tallies[slot]);
            left._gaps.AddAll(slot, right._gaps, slot);
        }
        (left._occurrences, left._customers) = (left._occurrences + right._occurrences, left._customers + right._customers);
        return left;
    }

    public Neighbours Result() => new(_occurrences, _customers, [.. Enumerable.Range(0, _tallies.Length).Where(slot => _tallies[slot].Count > 0).Select(Figures)]);

    NeighbourFigures Figures(int slot)
    {
        ref readonly var tally = ref _tallies[slot];
        var gaps = slot < _parts || _run.Length == 0 ? 0 : tally.Count;
        return new(slot / _parts - 1, slot % _parts, tally.Count, tally.Customers, tally.Converted,
            new(gaps, gaps == 0 ? 0 : (double)tally.Duration / gaps, _gaps.Median(slot, gaps)));
    }

    void Count(PathReader paths)
    {
        var told = paths.Told;
        var converted = LastConversion(paths.Positions);
        var (first, last) = _run.Length > 0 ? (0, told.Length - _run.Length) : _isAfter ? (0, 0) : (told.Length, told.Length);
        for (var at = first; at <= last; at++)
        {
            if (!told.Slice(at, _run.Length).SequenceEqual(_run))
                continue;
            var beside = _isAfter ? at + _run.Length : at - 1;
            var isBeside = beside >= 0 && beside < told.Length;
            var here = _run.Length > 0 ? at : beside;
            var begin = here >= 0 && here < told.Length ? paths.Firsts[here] : 0;
            Count(paths, isBeside ? beside : NeighbourFigures.Nothing, converted >= begin);
        }
    }

    void Count(PathReader paths, int beside, bool isConverted)
    {
        var slot = beside < 0 ? paths.Part : (paths.Told[beside] + 1) * _parts + paths.Part;
        ref var tally = ref _tallies[slot];
        tally.Count++;
        tally.Customers += tally.LatestOwner == paths.Owner + 1 ? 0 : 1;
        tally.LatestOwner = paths.Owner + 1;
        tally.Converted += isConverted ? 1 : 0;
        if (beside >= 0)
        {
            var gap = GapBeside(paths, beside);
            tally.Duration += gap;
            _gaps.Add(slot, GapBuckets.Of(gap));
        }
        _occurrences++;
        _customers += _latestOwner == paths.Owner ? 0 : 1;
        _latestOwner = paths.Owner;
    }

    /// <summary>From the interaction right before the later of the two steps to it; 0 where the run is empty.</summary>
    long GapBeside(PathReader paths, int beside)
    {
        if (_run.Length == 0)
            return 0;
        var later = paths.Firsts[_isAfter ? beside : beside + 1];
        return paths.Times[later] - paths.Times[later - 1];
    }

    /// <summary>Place in the stretch; −1 when there is none.</summary>
    int LastConversion(ReadOnlySpan<int> positions)
    {
        var conversions = _columns.Conversions.Words;
        var at = positions.Length - 1;
        while (at >= 0 && (conversions[positions[at] >> 6] >> positions[at] & 1) == 0)
            at--;
        return at;
    }
}

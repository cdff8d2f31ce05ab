using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Paths of whole journeys or customers, from the first interaction to the first conversion or the end, without parts: most of them are short
/// enough to be a number.</summary>
sealed partial class PathTallies
{
    static bool IsShort(StepSource source, CellMap map, UnitCut cut, PathScope scope) => cut is UnitCut.Journeys or UnitCut.Customers && source.Split is null
        && scope is { Goal: PathGoal.Conversion or PathGoal.End, FirstCell: PathScope.FromStart } && map.FlatCells <= ShortPaths.MostCells;

    void CountShort(StepSource source, CellMap map, bool perJourney, PathScope scope)
    {
        var runs = new UnitRuns(source, map, perJourney);
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            runs.Read(profile, end);
            CountRun(runs, source.Columns, scope, perJourney);
        }
    }

    [MethodImpl(Compiled.AtOnce)]
    void CountRun(UnitRuns runs, JourneyColumns columns, PathScope scope, bool perJourney)
    {
        var cells = runs.Cells;
        var borders = runs.Borders;
        for (var unit = 0; unit + 1 < borders.Length; unit++)
        {
            var goal = scope.Goal == PathGoal.End ? borders[unit + 1] - 1 : runs.FirstSet(columns.Conversions.Words, borders[unit], borders[unit + 1]);
            if (goal < 0)
            {
                _without++;
                continue;
            }
            _all++;
            _customers += !perJourney || IsOfAnother(columns.Offsets.Span, runs.PositionOf(goal)) ? 1 : 0;
            Add(cells[borders[unit]..(goal + 1)], scope);
        }
    }

    /// <summary>Whether the customer at a position is another one than that of the path before.</summary>
    bool IsOfAnother(ReadOnlySpan<int> offsets, int position)
    {
        var owner = Math.Max(_latestOwner, 0);
        if (_latestOwner >= 0 && position < offsets[owner + 1])
            return false;
        while (position >= offsets[owner + 1])
            owner++;
        _latestOwner = owner;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(ReadOnlySpan<int> cells, PathScope scope)
    {
        var (path, steps, previous, most) = (0UL, 0, -1, Math.Min(scope.Depth, ShortPaths.MostSteps));
        foreach (var cell in cells)
        {
            if (scope.Collapses && cell == previous)
                continue;
            if (steps == most)
            {
                if (steps < scope.Depth)
                {
                    AddLong(cells, scope);
                    return;
                }
                break;
            }
            path = ShortPaths.With(path, steps++, previous = cell);
        }
        _short.Add(path);
    }

    void AddLong(ReadOnlySpan<int> cells, PathScope scope)
    {
        if (_told.Length <= cells.Length)
            _told = new int[cells.Length * 2];
        var steps = 0;
        for (var at = 0; at < cells.Length && steps < scope.Depth; at++)
        {
            if (at == 0 || !scope.Collapses || cells[at] != cells[at - 1])
                _told[++steps] = cells[at];
        }
        Stand(_told.AsSpan(1, steps));
        Add(_told.AsSpan(0, steps + 1), 1);
    }

    /// <summary>As a path that has no number: the part, then the cells.</summary>
    static int[] Told(ulong path) => [0, .. Enumerable.Range(0, ShortPaths.StepsOf(path)).Select(step => ShortPaths.CellAt(path, step))];
}

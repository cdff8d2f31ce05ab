namespace Wegmarke.Engine.Selecting;

/// <summary>The paths of a question one after the other. One thread.</summary>
sealed class PathReader(StepSource source, CellMap map, UnitCut cut, PathScope scope)
{
    readonly UnitSteps _steps = new(source, map, cut);
    readonly int _parts = source.Parts;
    int[] _told = new int[64];
    int[] _firsts = new int[64];
    int _toldCount;
    int _from;
    int _to;
    int _unitEnd;
    int _next;
    bool _isWithin;

    /// <summary>Whether the unit has the first step and, on the way to a repurchase, a purchase to come back from. Without it the stretch is empty.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Whether the stretch comes to its goal; if not, it goes on to the end of the unit.</summary>
    public bool IsReached { get; private set; }

    /// <summary>Of the interaction that the stretch begins with.</summary>
    public int Part => _parts > 1 && _from < _to ? _steps.Cells[_from] % _parts : 0;

    public int Owner => _steps.Owners[Math.Min(_from, _unitEnd - 1)];

    public ReadOnlySpan<int> Positions => _steps.Positions[_from.._to];

    public ReadOnlySpan<long> Times => _steps.Times[_from.._to];

    public long Duration => _to - _from < 2 ? 0 : _steps.Times[_to - 1] - _steps.Times[_from];

    /// <summary>The cells of the path as it is told, without parts; valid until the next call.</summary>
    public ReadOnlySpan<int> Told => _told.AsSpan(1, _toldCount);

    /// <summary>The part, then the cells told.</summary>
    public ReadOnlySpan<int> Key => _told.AsSpan(0, _toldCount + 1);

    /// <summary>Where in the stretch each step told begins.</summary>
    public ReadOnlySpan<int> Firsts => _firsts.AsSpan(0, _toldCount);

    /// <summary>Reads some neighbouring profiles.</summary>
    public void Read(int firstProfile, int endProfile)
    {
        _steps.Read(firstProfile, endProfile);
        (_next, _unitEnd, _isWithin) = (0, 0, false);
    }

    /// <summary>Goes on to the next stretch, begun and reached or not; false at the end of what was read. Every unit has one; on the way to a
    /// repurchase one after each purchase.</summary>
    public bool Next()
    {
        if (!_isWithin && _next >= _steps.Cells.Length)
            return false;
        var begin = _next;
        if (!_isWithin)
        {
            _unitEnd = EndOfUnit(_next);
            begin = scope.Goal == PathGoal.Repurchase ? After(FindSet(source.Columns.Purchases.Words, _next)) : _next;
        }
        // The way back to a purchase ends at the next one, whether or not the first step asked for is on it.
        var way = scope.Goal == PathGoal.Repurchase && begin >= 0 ? FindSet(source.Columns.Purchases.Words, begin) : -1;
        var end = way >= 0 ? way + 1 : _unitEnd;
        if (begin >= 0 && scope.FirstCell >= 0)
            begin = FindCell(scope.FirstCell, begin, end);
        IsBegun = begin >= 0;
        _from = IsBegun ? begin : end;
        var goal = !IsBegun ? -1 : scope.Goal == PathGoal.Repurchase ? way : Goal();
        IsReached = goal >= 0;
        _to = IsReached ? goal + 1 : end;
        (_isWithin, _next) = (way >= 0, end);
        Tell();
        return true;
    }

    int EndOfUnit(int first)
    {
        var units = _steps.Units;
        var end = first + 1;
        while (end < units.Length && units[end] == units[first])
            end++;
        return end;
    }

    int Goal() => scope.Goal switch
    {
        PathGoal.Conversion => FindSet(source.Columns.Conversions.Words, _from),
        PathGoal.Cell => FindCell(scope.GoalCell, _from, _unitEnd),
        _ => _unitEnd - 1,
    };

    static int After(int at) => at < 0 ? -1 : at + 1;

    int FindSet(ReadOnlySpan<ulong> words, int from)
    {
        var positions = _steps.Positions;
        for (var at = from; at < _unitEnd; at++)
        {
            if ((words[positions[at] >> 6] >> positions[at] & 1) != 0)
                return at;
        }
        return -1;
    }

    int FindCell(int cell, int from, int end)
    {
        var cells = _steps.Cells;
        for (var at = from; at < end; at++)
        {
            if (cells[at] / _parts == cell)
                return at;
        }
        return -1;
    }

    void Tell()
    {
        var cells = _steps.Cells[_from.._to];
        if (_told.Length <= cells.Length)
            (_told, _firsts) = (new int[cells.Length * 2], new int[cells.Length * 2]);
        var (count, previous) = (0, -1);
        for (var at = 0; at < cells.Length; at++)
        {
            var cell = _parts == 1 ? cells[at] : cells[at] / _parts;
            if (scope.Collapses && cell == previous)
                continue;
            if (count == scope.Depth)
                break;
            (_told[count + 1], _firsts[count], previous) = (cell, at, cell);
            count++;
        }
        (_told[0], _toldCount) = (Part, count);
    }
}

using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Selecting;

/// <summary>Counted interactions one after the other: those of one unit stand together, in order of time. One thread.</summary>
sealed class UnitSteps(StepSource source, CellMap map, UnitCut cut)
{
    readonly KeptCells _kept = new(source, map);
    readonly bool _countsAll = map.CountsAll;
    int[] _cells = [];
    int[] _units = [];
    int[] _owners = [];
    int[] _positions = [];
    int[] _codes = [];
    ulong[] _order = [];
    long[] _times = [];
    int _count;
    int _unit;

    public ReadOnlySpan<int> Cells => _cells.AsSpan(0, _count);

    /// <summary>A number that differs from one unit to the next.</summary>
    public ReadOnlySpan<int> Units => _units.AsSpan(0, _count);

    /// <summary>The profile of each.</summary>
    public ReadOnlySpan<int> Owners => _owners.AsSpan(0, _count);

    /// <summary>Where each stands in the columns.</summary>
    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, _count);

    public ReadOnlySpan<long> Times => _times.AsSpan(0, _count);

    /// <summary>Reads the counted interactions of some neighbouring profiles.</summary>
    public void Read(int firstProfile, int endProfile)
    {
        var offsets = source.Columns.Offsets.Span;
        var times = source.Columns.Times.Span;
        var (from, to) = (offsets[firstProfile], offsets[endProfile]);
        _kept.Read(from, to);
        if (_cells.Length < _kept.Count)
            MakeRoom(_kept.Count);
        var isWhole = _countsAll && _kept.Count == to - from;
        if (isWhole)
            NumberAll(offsets[firstProfile..(endProfile + 1)], firstProfile);
        else
            Number(offsets, firstProfile);
        if (cut is UnitCut.Within(var dimension))
        {
            GroupWithin(dimension.In(source.Columns));
        }
        else if (isWhole)
        {
            times.Slice(from, to - from).CopyTo(_times);
            return;
        }
        for (var i = 0; i < _count; i++)
            _times[i] = times[_positions[i]];
    }

    /// <summary>The same as <see cref="Number"/> where nothing is left out, without a guess per interaction. The first one of each profile starts a journey.</summary>
    [MethodImpl(Compiled.AtOnce)]
    void NumberAll(ReadOnlySpan<int> offsets, int firstProfile)
    {
        var from = offsets[0];
        _count = _kept.Count;
        _kept.Positions.CopyTo(_positions);
        _kept.Cells.CopyTo(_cells);
        var units = _units.AsSpan(0, _count);
        var owners = _owners.AsSpan(0, _count);
        for (var profile = 0; profile + 1 < offsets.Length; profile++)
        {
            var own = (offsets[profile] - from)..(offsets[profile + 1] - from);
            owners[own].Fill(firstProfile + profile);
            units[own].Fill(_unit + profile);
        }
        if (cut is UnitCut.Journeys)
        {
            var starts = source.Columns.JourneyStarts.Words;
            for (var i = 0; i < units.Length; i++)
                units[i] = _unit += (int)(starts[(from + i) >> 6] >> (from + i) & 1);
        }
        else
        {
            _unit += offsets.Length;
        }
        _unit++;
    }

    /// <summary>Leaves out what the map does not count, and says of the rest whose it is and in which unit.</summary>
    void Number(ReadOnlySpan<int> offsets, int profile)
    {
        var positions = _kept.Positions;
        var cells = _kept.Cells;
        var isJourney = cut is UnitCut.Journeys;
        var starts = source.Columns.JourneyStarts.Words;
        var (count, end, next) = (0, offsets[profile + 1], offsets[profile]);
        for (var i = 0; i < positions.Length; i++)
        {
            var position = positions[i];
            if (cells[i] < 0)
                continue;
            if (position >= end)
            {
                while (position >= offsets[profile + 1])
                    profile++;
                end = offsets[profile + 1];
                _unit++;
            }
            else if (isJourney && (next == position ? (starts[position >> 6] >> position & 1) != 0 : Gather.AnySet(starts, next, position + 1)))
            {
                _unit++;
            }
            next = position + 1;
            (_positions[count], _cells[count], _units[count], _owners[count]) = (position, cells[i], _unit, profile);
            count++;
        }
        _count = count;
        _unit++;
    }

    /// <summary>Brings steps of one profile with the same number together; leaves out those without.</summary>
    void GroupWithin(DimensionColumn numbers)
    {
        numbers.Read(_positions.AsSpan(0, _count), _codes);
        var left = 0;
        for (var from = 0; from < _count;)
        {
            var to = from + 1;
            while (to < _count && _owners[to] == _owners[from])
                to++;
            left = GroupProfile(from, to, left);
            from = to;
        }
        _count = left;
    }

    int GroupProfile(int from, int to, int left)
    {
        var order = _order.AsSpan(0, to - from);
        for (var i = from; i < to; i++)
            order[i - from] = (ulong)(uint)_codes[i] << 32 | (uint)_positions[i];
        var isGrouped = true;
        for (var i = 1; i < order.Length; i++)
            isGrouped &= order[i - 1] < order[i];
        if (!isGrouped)
            order.Sort(_cells.AsSpan(from, order.Length));
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i] >> 32 == 0)
                continue;
            _unit += i > 0 && order[i] >> 32 == order[i - 1] >> 32 ? 0 : 1;
            (_positions[left], _cells[left], _units[left], _owners[left]) = ((int)(uint)order[i], _cells[from + i], _unit, _owners[from]);
            left++;
        }
        return left;
    }

    void MakeRoom(int length)
    {
        var room = Math.Max(length, _cells.Length * 2);
        (_cells, _units, _owners, _positions, _codes) = (new int[room], new int[room], new int[room], new int[room], new int[room]);
        (_order, _times) = (new ulong[room], new long[room]);
    }
}

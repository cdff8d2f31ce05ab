using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine.Analysing;

/// <summary>The best tries within units: one for each unit, or one for each value that is held in it. One thread.</summary>
sealed class FunnelTries(JourneyColumns columns, FunnelPath path)
{
    readonly StepMasks _stepsOf = new(columns, path);
    readonly TryScan _scan = new(path.Steps.Count, path.Longest);
    readonly DimensionColumn? _held = path.Hold?.In(columns);
    readonly int[] _places = new int[path.Steps.Count];
    readonly List<(int Value, int At)> _values = [];
    ulong[] _masks = [];
    int[] _positions = [];
    long[] _times = [];
    ulong[] _heldMasks = [];
    long[] _heldTimes = [];
    int _furthest;
    int _next;

    /// <summary>Positions of the steps of the best try.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, _furthest);

    /// <summary>Index of the first interaction that takes part.</summary>
    public int First { get; private set; }

    /// <summary>Index of the interaction that is the furthest step; −1 = no step.</summary>
    public int Last { get; private set; }

    /// <summary>Finds out what the interactions of some units are.</summary>
    public void Read(UnitSteps units)
    {
        var count = units.Positions.Length;
        if (_masks.Length < count)
            MakeRoom(count);
        units.Positions.CopyTo(_positions);
        units.Times.CopyTo(_times);
        _stepsOf.Read(units.Positions, _masks.AsSpan(0, count));
    }

    /// <summary>Begins with a unit; false if nothing of it takes part.</summary>
    public bool Begin(int from, int to)
    {
        if (_held is null)
        {
            _next = 0;
            _values.Clear();
            Try(_masks.AsSpan(from..to), _times.AsSpan(from..to), from);
            return true;
        }
        Hold(_held, from, to);
        return Next();
    }

    /// <summary>Goes on with the next value that is held.</summary>
    public bool Next()
    {
        if (_next == _values.Count)
            return false;
        var (first, count) = (_next, 0);
        for (; _next < _values.Count && _values[_next].Value == _values[first].Value; _next++)
        {
            if (_next > first && _values[_next].At == _values[_next - 1].At)
                continue;
            var at = _values[_next].At;
            _values[first + count] = _values[_next];
            (_heldMasks[count], _heldTimes[count]) = (_masks[at], _times[at]);
            count++;
        }
        Try(_heldMasks.AsSpan(0, count), _heldTimes.AsSpan(0, count), first);
        return true;
    }

    /// <summary>Values of the unit's interactions, those of one value together and in order.</summary>
    void Hold(DimensionColumn held, int from, int to)
    {
        _next = 0;
        _values.Clear();
        for (var at = from; at < to; at++)
        {
            if (held[_positions[at]] is not 0 and var value)
                _values.Add((value, at));
            foreach (var (_, further) in held.FurtherAt(_positions[at]))
                _values.Add((further, at));
        }
        _values.Sort();
    }

    /// <param name="masks">Of the interactions that take part.</param>
    /// <param name="times">Of the same.</param>
    /// <param name="first">Where they begin: among all, or among the values when one is held.</param>
    void Try(ReadOnlySpan<ulong> masks, ReadOnlySpan<long> times, int first)
    {
        _furthest = _scan.Of(masks, times);
        First = IndexOf(first, 0);
        Last = _furthest == 0 ? -1 : IndexOf(first, _scan.Best[_furthest - 1]);
        for (var step = 0; step < _furthest; step++)
            _places[step] = _positions[IndexOf(first, _scan.Best[step])];
    }

    int IndexOf(int first, int at) => _held is null ? first + at : _values[first + at].At;

    void MakeRoom(int count)
    {
        var room = Math.Max(count, _masks.Length * 2);
        (_masks, _positions, _times) = (new ulong[room], new int[room], new long[room]);
        (_heldMasks, _heldTimes) = (new ulong[room], new long[room]);
    }
}

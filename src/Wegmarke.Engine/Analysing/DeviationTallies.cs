namespace Wegmarke.Engine.Analysing;

/// <summary>What deviations go with: sums for each slot that occurs, and for the groups of units they are compared among. One thread.</summary>
sealed class DeviationTallies(int slots, int groups)
{
    const int Outcomes = 3;

    /// <summary>Number of a slot that occurs, plus one.</summary>
    readonly int[] _numbers = new int[slots];
    readonly List<int> _slots = [];
    readonly ContrastTally[] _groups = new ContrastTally[groups * Outcomes];
    readonly long[] _groupUnits = new long[groups];
    readonly OutcomeSums[] _ownGroups = new OutcomeSums[groups];
    readonly List<int> _touched = [];
    readonly List<int> _touchedGroups = [];
    ContrastTally[] _contrasts = [];
    OutcomeSums[] _own = [];
    int[] _groupOf = [];
    long[] _units = [];
    long[] _customers = [];
    long[] _latestUnit = [];
    long _unit = 1;

    public IReadOnlyList<int> Slots => _slots;

    /// <summary>The unit at hand belongs to a group.</summary>
    public void AddToGroup(int group, in OutcomeSums sums)
    {
        if (_ownGroups[group].Units == 0)
            _touchedGroups.Add(group);
        _ownGroups[group].Add(sums);
        _groupUnits[group]++;
    }

    public void EndUnit() => _unit++;

    /// <summary>The unit at hand, before it is added, deviates so; counted once however often it does.</summary>
    public void AddDeviation(int slot, int group, in OutcomeSums sums)
    {
        var number = NumberOf(slot, group);
        if (_latestUnit[number] == _unit)
            return;
        _latestUnit[number] = _unit;
        _units[number]++;
        if (_own[number].Units == 0)
            _touched.Add(number);
        _own[number].Add(sums);
    }

    /// <summary>No more units of the customer at hand.</summary>
    public void EndCustomer()
    {
        foreach (var group in _touchedGroups)
        {
            for (var outcome = 0; outcome < Outcomes; outcome++)
                _groups[group * Outcomes + outcome].AddAll(_ownGroups[group].Of((Outcome)outcome));
        }
        foreach (var number in _touched)
        {
            for (var outcome = 0; outcome < Outcomes; outcome++)
                _contrasts[number * Outcomes + outcome].AddWith(_own[number].Of((Outcome)outcome), _ownGroups[_groupOf[number]].Of((Outcome)outcome));
            _customers[number]++;
            _own[number] = default;
        }
        foreach (var group in _touchedGroups)
            _ownGroups[group] = default;
        _touchedGroups.Clear();
        _touched.Clear();
    }

    public void Add(DeviationTallies other)
    {
        for (var at = 0; at < _groups.Length; at++)
            _groups[at].Add(other._groups[at]);
        for (var group = 0; group < _groupUnits.Length; group++)
            _groupUnits[group] += other._groupUnits[group];
        foreach (var (theirs, slot) in other._slots.Index())
        {
            var number = NumberOf(slot, other._groupOf[theirs]);
            (_units[number], _customers[number]) = (_units[number] + other._units[theirs], _customers[number] + other._customers[theirs]);
            for (var outcome = 0; outcome < Outcomes; outcome++)
                _contrasts[number * Outcomes + outcome].Add(other._contrasts[theirs * Outcomes + outcome]);
        }
    }

    public Deviation Of(int slot, (DeviationKind Kind, int Step, int Cell) meaning)
    {
        var number = _numbers[slot] - 1;
        Contrast? Result(Outcome outcome) => _contrasts[number * Outcomes + (int)outcome].Among(_groups[_groupOf[number] * Outcomes + (int)outcome]).Result(outcome);
        return new(meaning.Kind, meaning.Step, meaning.Cell, _units[number], _customers[number], _groupUnits[_groupOf[number]])
        {
            Conversion = Result(Outcome.Conversion),
            Value = Result(Outcome.Value),
            Satisfaction = Result(Outcome.Satisfaction),
        };
    }

    int NumberOf(int slot, int group)
    {
        if (_numbers[slot] != 0)
            return _numbers[slot] - 1;
        if (_slots.Count == _own.Length)
            MakeRoom(Math.Max(16, _own.Length * 2));
        _slots.Add(slot);
        _groupOf[_slots.Count - 1] = group;
        return (_numbers[slot] = _slots.Count) - 1;
    }

    void MakeRoom(int room)
    {
        Array.Resize(ref _contrasts, room * Outcomes);
        Array.Resize(ref _own, room);
        Array.Resize(ref _groupOf, room);
        Array.Resize(ref _units, room);
        Array.Resize(ref _customers, room);
        Array.Resize(ref _latestUnit, room);
    }
}

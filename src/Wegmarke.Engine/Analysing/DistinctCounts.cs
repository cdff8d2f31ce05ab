namespace Wegmarke.Engine.Analysing;

/// <summary>Units and distinct customers per slot, while customers pass by one after the other. One thread.</summary>
sealed class DistinctCounts(int slots)
{
    readonly long[] _units = new long[slots];
    readonly long[] _customers = new long[slots];
    readonly long[] _latestUnit = new long[slots];
    readonly int[] _latestOwner = new int[slots];

    public int Slots => slots;

    /// <param name="slot">Where to count.</param>
    /// <param name="unit">From 1; the same one counts once.</param>
    /// <param name="owner">Profile.</param>
    public void Add(int slot, long unit, int owner)
    {
        if (_latestUnit[slot] == unit)
            return;
        _latestUnit[slot] = unit;
        _units[slot]++;
        _customers[slot] += _latestOwner[slot] == owner + 1 ? 0 : 1;
        _latestOwner[slot] = owner + 1;
    }

    public void Add(DistinctCounts other)
    {
        for (var slot = 0; slot < slots; slot++)
            (_units[slot], _customers[slot]) = (_units[slot] + other._units[slot], _customers[slot] + other._customers[slot]);
    }

    public (long Units, long Customers) this[int slot] => (_units[slot], _customers[slot]);
}

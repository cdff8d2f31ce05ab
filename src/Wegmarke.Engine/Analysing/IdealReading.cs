using System.Runtime.InteropServices;

namespace Wegmarke.Engine.Analysing;

/// <summary>One path held against the ideal: which steps are in their place, which are missing or elsewhere, and what there is besides. One thread.</summary>
sealed class IdealReading(ConformanceScope scope, int cells)
{
    readonly Alignment _alignment = new(scope.Ideal, cells);
    readonly int[] _ideal = [.. scope.Ideal];
    readonly List<int> _slots = [];
    readonly List<(int After, int Cell)> _extras = [];
    bool[] _isUsed = new bool[64];

    /// <summary>Steps of the ideal, then out of order, then left after one (from before the first on), then cells besides.</summary>
    public int SlotCount => 3 * Steps + cells;

    public int Steps => _ideal.Length;

    /// <summary>Steps that the path and the ideal have in common, in order.</summary>
    public int Common { get; private set; }

    /// <summary>The last step of the ideal that is in its place; −1 = none.</summary>
    public int Last { get; private set; }

    public ReadOnlySpan<int> Matched => _alignment.Matched;

    /// <summary>Deviations by slot, each as often as it occurs.</summary>
    public ReadOnlySpan<int> Slots => CollectionsMarshal.AsSpan(_slots);

    /// <summary>What the ideal does not have, by the step of the ideal before it.</summary>
    public ReadOnlySpan<(int After, int Cell)> Extras => CollectionsMarshal.AsSpan(_extras);

    public void Read(ReadOnlySpan<int> told)
    {
        _slots.Clear();
        _extras.Clear();
        Common = _alignment.Align(told);
        if (_isUsed.Length < told.Length)
            _isUsed = new bool[told.Length * 2];
        var isUsed = _isUsed.AsSpan(0, told.Length);
        isUsed.Clear();
        Last = -1;
        var matched = Matched;
        for (var step = 0; step < matched.Length; step++)
        {
            if (matched[step] < 0)
                continue;
            isUsed[matched[step]] = true;
            Last = step;
        }
        for (var step = 0; step < matched.Length; step++)
        {
            if (matched[step] < 0)
                Miss(step, isUsed, told);
        }
        if (Last < Steps - 1)
            _slots.Add(2 * Steps + Last + 1);
        FindExtras(told, isUsed);
    }

    /// <summary>Kind, step and cell of a slot.</summary>
    public (DeviationKind Kind, int Step, int Cell) Meaning(int slot) => slot switch
    {
        _ when slot < Steps => (DeviationKind.Skipped, slot, -1),
        _ when slot < 2 * Steps => (DeviationKind.OutOfOrder, slot - Steps, -1),
        _ when slot < 3 * Steps => (DeviationKind.Left, slot - 2 * Steps - 1, -1),
        _ => (DeviationKind.Extra, -1, slot - 3 * Steps),
    };

    public int SlotOf(Deviation deviation) => deviation.Kind switch
    {
        DeviationKind.Skipped => deviation.Step,
        DeviationKind.OutOfOrder => Steps + deviation.Step,
        DeviationKind.Left => 2 * Steps + deviation.Step + 1,
        _ => 3 * Steps + deviation.Cell,
    };

    /// <summary>A step that is not in the alignment: it is elsewhere, or was skipped, or, which is told by leaving, was not reached.</summary>
    void Miss(int step, Span<bool> isUsed, ReadOnlySpan<int> told)
    {
        for (var at = 0; at < told.Length; at++)
        {
            if (isUsed[at] || told[at] != _ideal[step])
                continue;
            isUsed[at] = true;
            _slots.Add(Steps + step);
            return;
        }
        if (step < Last)
            _slots.Add(step);
    }

    void FindExtras(ReadOnlySpan<int> told, ReadOnlySpan<bool> isUsed)
    {
        var matched = Matched;
        var (after, step) = (-1, 0);
        for (var at = 0; at < told.Length; at++)
        {
            while (step < matched.Length && matched[step] < 0)
                step++;
            if (step < matched.Length && matched[step] == at)
            {
                after = step++;
                continue;
            }
            if (isUsed[at])
                continue;
            _slots.Add(3 * Steps + told[at]);
            _extras.Add((after, told[at]));
        }
    }
}

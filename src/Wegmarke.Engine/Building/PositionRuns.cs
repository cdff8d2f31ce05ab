namespace Wegmarke.Engine.Building;

/// <summary>Which interactions of two sources stand one after the other in the columns made of both. One thread.</summary>
sealed class PositionRuns
{
    readonly List<PositionRun> _runs = [];

    public PositionRuns(JourneyColumns left, JourneyColumns right, Bitmap fromRight)
    {
        Offsets = new int[fromRight.Length + 1];
        for (var profile = 0; profile < fromRight.Length; profile++)
        {
            Offsets[profile] = Count;
            var source = fromRight[profile] ? right : left;
            var positions = source.PositionsOf(profile);
            Add(source, positions.Start.Value, positions.End.Value);
        }
        Offsets[^1] = Count;
        MergeUnlinked(left, right);
    }

    public IReadOnlyList<PositionRun> Runs => _runs;
    public int[] Offsets { get; }
    public int Count { get; private set; }

    void MergeUnlinked(JourneyColumns left, JourneyColumns right)
    {
        var (l, r) = (left.LinkedCount, right.LinkedCount);
        var leftTimes = left.Times.Span;
        var rightTimes = right.Times.Span;
        while (l < left.Count || r < right.Count)
        {
            if (r == right.Count || (l < left.Count && leftTimes[l] <= rightTimes[r]))
                Add(left, l, ++l);
            else
                Add(right, r, ++r);
        }
    }

    void Add(JourneyColumns source, int from, int to)
    {
        if (from == to)
            return;
        Count = checked(Count + to - from);
        if (_runs.Count > 0 && _runs[^1].Source == source && _runs[^1].To == from)
            _runs[^1] = _runs[^1] with { To = to };
        else
            _runs.Add(new(source, from, to));
    }
}

using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="PathDetails"/>. One thread.</summary>
sealed class PathDetailTallies
{
    readonly PathWanted _wanted;
    readonly PathFlowStep[] _flow;
    readonly PathTally[] _tallies;
    readonly GapHistograms _durations;
    readonly MoneyWalk _money;
    readonly JourneyColumns _columns;

    PathDetailTallies(JourneyColumns columns, PathWanted wanted)
    {
        (_columns, _wanted, _money) = (columns, wanted, new(columns));
        _tallies = new PathTally[wanted.Paths.Count];
        _durations = new(Math.Max(1, wanted.Paths.Count));
        _flow = [.. wanted.Nodes.Select((nodes, step) => new PathFlowStep(new long[nodes.Count + 1], new long[nodes.Count + 1], new long[nodes.Count + 1],
            step + 1 == wanted.Nodes.Count ? [] : new long[(nodes.Count + 1) * (wanted.Nodes[step + 1].Count + 1)]))];
    }

    public static PathDetailTallies Of(StepSource source, CellMap map, UnitCut cut, PathScope scope, PathWanted wanted)
    {
        var (tallies, paths) = (new PathDetailTallies(source.Columns, wanted), new PathReader(source, map, cut, scope));
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            paths.Read(profile, end);
            tallies.Count(paths);
        }
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static PathDetailTallies Merge(PathDetailTallies left, PathDetailTallies right)
    {
        for (var path = 0; path < left._tallies.Length; path++)
        {
            left._tallies[path].Add(right._tallies[path]);
            left._durations.AddAll(path, right._durations, path);
        }
        foreach (var (mine, other) in left._flow.Zip(right._flow))
        {
            Add(mine.Counts, other.Counts);
            Add(mine.Ends, other.Ends);
            Add(mine.Further, other.Further);
            Add(mine.Links, other.Links);
        }
        return left;
    }

    public PathDetails Result() => new([.. _tallies.Select(Figures)], new(_wanted.Nodes, _flow));

    PathFigures Figures(PathTally tally, int path) => new(tally.Count, tally.Customers, tally.Converted, (long)tally.Value,
        new(tally.Count, tally.Count == 0 ? 0 : (double)tally.Duration / tally.Count, _durations.Median(path, tally.Count)));

    [MethodImpl(Compiled.AtOnce)]
    void Count(PathReader paths)
    {
        while (paths.Next())
        {
            if (!paths.IsReached)
                continue;
            Flow(paths.Told);
            if (_wanted.Paths.Find(paths.Key) is >= 0 and var path)
                Count(ref _tallies[path], path, paths);
        }
    }

    void Count(ref PathTally tally, int path, PathReader paths)
    {
        var duration = paths.Duration;
        tally.Count++;
        tally.Customers += tally.LatestOwner == paths.Owner + 1 ? 0 : 1;
        tally.LatestOwner = paths.Owner + 1;
        tally.Duration += duration;
        _durations.Add(path, GapBuckets.Of(duration));
        var conversions = _columns.Conversions.Words;
        var hasConverted = false;
        foreach (var position in paths.Positions)
        {
            hasConverted |= (conversions[position >> 6] >> position & 1) != 0;
            tally.Value += _money.At(position);
        }
        tally.Converted += hasConverted ? 1 : 0;
    }

    void Flow(ReadOnlySpan<int> told)
    {
        var (steps, node) = (Math.Min(told.Length, _flow.Length), 0);
        for (var step = 0; step < steps; step++)
        {
            var here = _wanted.NodeOf[step][told[step]];
            var flow = _flow[step];
            flow.Counts[here]++;
            if (step > 0)
                _flow[step - 1].Links[node * flow.Counts.Length + here]++;
            node = here;
        }
        if (steps > 0)
            (told.Length == steps ? _flow[steps - 1].Ends : _flow[steps - 1].Further)[node]++;
    }

    static void Add(long[] mine, long[] other)
    {
        for (var at = 0; at < mine.Length; at++)
            mine[at] += other[at];
    }
}

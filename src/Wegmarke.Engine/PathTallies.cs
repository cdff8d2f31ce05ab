using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="PathCounts"/>: paths of profiles counted by nobody else. One thread.</summary>
/// <remarks>Short paths are numbers, see <see cref="ShortPaths"/>. Of others it holds up to <see cref="MostPaths"/> different ones of <see cref="MostCodes"/>
/// steps in all; what comes up later is counted together.</remarks>
sealed partial class PathTallies
{
    public const int MostPaths = 1 << 20;
    public const int MostCodes = 1 << 24;

    readonly PathSet _paths = new(MostPaths, MostCodes);
    readonly ShortPaths _short = new();
    readonly long[][] _standing;
    long[] _counts = new long[1 << 8];
    int[] _told = new int[64];
    long _all;
    long _without;
    long _customers;
    long _rare;
    int _latestOwner = -1;

    PathTallies(int cells, int steps) => _standing = [.. Enumerable.Range(0, steps).Select(_ => new long[cells])];

    public static PathTallies Of(StepSource source, CellMap map, UnitCut cut, PathScope scope, int steps)
    {
        map.MustCover(source.Columns);
        var tallies = new PathTallies(map.Cells, steps);
        if (IsShort(source, map, cut, scope))
            tallies.CountShort(source, map, cut is UnitCut.Journeys, scope);
        else
            tallies.CountAll(source, new PathReader(source, map, cut, scope));
        return tallies;
    }

    void CountAll(StepSource source, PathReader paths)
    {
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            paths.Read(profile, end);
            Count(paths);
        }
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static PathTallies Merge(PathTallies left, PathTallies right)
    {
        left._short.AddAll(right._short);
        for (var path = 0; path < right._paths.Count; path++)
            left.Add(right._paths[path], right._counts[path]);
        for (var step = 0; step < left._standing.Length; step++)
        {
            for (var cell = 0; cell < left._standing[step].Length; cell++)
                left._standing[step][cell] += right._standing[step][cell];
        }
        (left._all, left._without, left._customers, left._rare) = (left._all + right._all, left._without + right._without, left._customers + right._customers, left._rare + right._rare);
        return left;
    }

    public PathCounts Result(int top)
    {
        var (distinct, most) = _short.Count(top, _standing);
        var best = Best(top).Select(path => (Path: _paths[path].ToArray(), Count: _counts[path])).Concat(most.Select(path => (Path: Told(path.Path), path.Count)))
            .OrderByDescending(path => path.Count).ThenBy(path => path.Path, Comparer<int[]>.Create(Compare)).Take(top).ToArray();
        return new(_all, _without, _customers, distinct + _paths.Count, _rare, Array.ConvertAll(best, path => path.Path), _standing) { TopCounts = Array.ConvertAll(best, path => path.Count) };
    }

    [MethodImpl(Compiled.AtOnce)]
    void Count(PathReader paths)
    {
        while (paths.Next())
        {
            if (!paths.IsReached)
            {
                _without++;
                continue;
            }
            Stand(paths.Told);
            _all++;
            _customers += paths.Owner == _latestOwner ? 0 : 1;
            _latestOwner = paths.Owner;
            Add(paths.Key, 1);
        }
    }

    void Stand(ReadOnlySpan<int> told)
    {
        for (var step = 0; step < Math.Min(told.Length, _standing.Length); step++)
            _standing[step][told[step]]++;
    }

    void Add(ReadOnlySpan<int> path, long count)
    {
        var number = _paths.Of(path);
        if (number < 0)
        {
            _rare += count;
            return;
        }
        if (number >= _counts.Length)
            Array.Resize(ref _counts, _counts.Length * 2);
        _counts[number] += count;
    }

    /// <summary>Keeps the best seen so far in a heap whose head is the weakest.</summary>
    int[] Best(int top)
    {
        var order = Comparer<int>.Create(Compare);
        var best = new PriorityQueue<int, int>(order);
        for (var path = 0; path < _paths.Count; path++)
        {
            if (best.Count < top)
                best.Enqueue(path, path);
            else if (top > 0)
                best.EnqueueDequeue(path, path);
        }
        var found = new int[best.Count];
        for (var at = best.Count - 1; at >= 0; at--)
            found[at] = best.Dequeue();
        return found;
    }

    /// <summary>Rarer ones first; of equally frequent ones those whose cells come last, then those of a later part.</summary>
    int Compare(int left, int right) =>
        _counts[left] != _counts[right] ? _counts[left].CompareTo(_counts[right]) : Compare(_paths[right], _paths[left]);

    static int Compare(int[] left, int[] right) => Compare((ReadOnlySpan<int>)left, right);

    /// <summary>By cells, then by part.</summary>
    static int Compare(ReadOnlySpan<int> left, ReadOnlySpan<int> right) =>
        left[1..].SequenceCompareTo(right[1..]) is not 0 and var cells ? cells : left[0].CompareTo(right[0]);
}

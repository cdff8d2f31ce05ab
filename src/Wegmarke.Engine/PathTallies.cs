using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>The partial answer of <see cref="PathCounts"/>: paths of profiles counted by nobody else. One thread.</summary>
/// <remarks>Holds up to <see cref="MostPaths"/> different paths of <see cref="MostCodes"/> steps in all; what comes up later is counted together.</remarks>
sealed class PathTallies
{
    public const int MostPaths = 1 << 20;
    public const int MostCodes = 1 << 24;

    readonly PathSet _paths = new(MostPaths, MostCodes);
    readonly long[][] _standing;
    long[] _counts = new long[1 << 8];
    long _all;
    long _without;
    long _customers;
    long _rare;
    int _latestOwner = -1;

    PathTallies(int cells, int steps) => _standing = [.. Enumerable.Range(0, steps).Select(_ => new long[cells])];

    public static PathTallies Of(StepSource source, CellMap map, UnitCut cut, PathScope scope, int steps)
    {
        map.MustCover(source.Columns);
        var (tallies, paths) = (new PathTallies(map.Cells, steps), new PathReader(source, map, cut, scope));
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            paths.Read(profile, end);
            tallies.Count(paths);
        }
        return tallies;
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static PathTallies Merge(PathTallies left, PathTallies right)
    {
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
        var best = Best(top);
        return new(_all, _without, _customers, _paths.Count, _rare, Array.ConvertAll(best, path => _paths[path].ToArray()), _standing) { TopCounts = Array.ConvertAll(best, path => _counts[path]) };
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
            var told = paths.Told;
            for (var step = 0; step < Math.Min(told.Length, _standing.Length); step++)
                _standing[step][told[step]]++;
            _all++;
            _customers += paths.Owner == _latestOwner ? 0 : 1;
            _latestOwner = paths.Owner;
            Add(paths.Key, 1);
        }
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
    int Compare(int left, int right)
    {
        if (_counts[left] != _counts[right])
            return _counts[left].CompareTo(_counts[right]);
        var one = _paths[left];
        var other = _paths[right];
        var cells = other[1..].SequenceCompareTo(one[1..]);
        return cells != 0 ? cells : other[0].CompareTo(one[0]);
    }
}

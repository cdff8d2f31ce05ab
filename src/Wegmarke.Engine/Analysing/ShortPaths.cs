using System.Numerics;
using System.Runtime.CompilerServices;
using Wegmarke.Engine.Building;

namespace Wegmarke.Engine.Analysing;

/// <summary>Paths of up to eight steps through up to 255 cells, each packed into a number, and how often each is taken. Filled by one thread.</summary>
/// <remarks>Numbers are spread over bags while journeys are read and counted bag by bag afterwards: the table of one bag fits into a processor's cache,
/// one of all paths does not. Memory is eight to sixteen bytes a path.</remarks>
sealed class ShortPaths
{
    public const int MostSteps = 8;
    public const int MostCells = 255;

    const int BagBits = 8;
    const int Bags = 1 << BagBits;
    const int FirstRoom = 256;

    readonly ulong[][] _bags = [.. Enumerable.Range(0, Bags).Select(_ => new ulong[FirstRoom])];
    readonly int[] _used = new int[Bags];
    readonly List<ShortPaths> _others = [];

    /// <summary>A path packed by <see cref="With"/>, of at least one step.</summary>
    public void Add(ulong path)
    {
        var bag = (int)(Spread(path) >> (64 - BagBits));
        var used = _used[bag];
        if (used == _bags[bag].Length)
            Array.Resize(ref _bags[bag], used * 2);
        _bags[bag][used] = path;
        _used[bag] = used + 1;
    }

    /// <summary>A path with a cell as its next step. Paths in the order of these numbers are in the order of their cells.</summary>
    public static ulong With(ulong path, int steps, int cell) => path | (ulong)(uint)(cell + 1) << (56 - 8 * steps);

    public static int StepsOf(ulong path) => MostSteps - BitOperations.TrailingZeroCount(path) / 8;

    public static int CellAt(ulong path, int step) => (int)(path >> (56 - 8 * step) & 0xff) - 1;

    /// <summary>Both together; the other is used up.</summary>
    public void AddAll(ShortPaths other)
    {
        _others.Add(other);
        _others.AddRange(other._others);
    }

    /// <summary>Counts them with all processors.</summary>
    /// <param name="top">How many of the most frequent are wanted.</param>
    /// <param name="standing">Per step and cell, where the paths that stand there are added.</param>
    public (long Distinct, IReadOnlyList<(ulong Path, long Count)> Best) Count(int top, long[][] standing)
    {
        ShortPaths[] all = [this, .. _others];
        var tables = new List<PathTable>();
        Lanes.Run(Bags, () =>
        {
            var table = new PathTable(top, standing);
            lock (tables)
                tables.Add(table);
            return bag =>
            {
                foreach (var paths in all)
                    table.Count(paths._bags[bag].AsSpan(0, paths._used[bag]));
                table.EndBag();
            };
        });
        foreach (var table in tables)
            table.AddStanding(standing);
        return (tables.Sum(table => table.Distinct), [.. tables.SelectMany(table => table.Best).OrderByDescending(path => path.Count).ThenBy(path => path.Path).Take(top)]);
    }

    static ulong Spread(ulong path) => (path ^ path >> 29) * 0x9E3779B97F4A7C15;

    /// <summary>Counts by number, bag by bag; 0 marks a free place. One thread.</summary>
    sealed class PathTable(int top, long[][] standing)
    {
        readonly PriorityQueue<ulong, (long Count, ulong Reversed)> _best = new();
        readonly long[][] _standing = [.. standing.Select(cells => new long[cells.Length])];
        ulong[] _paths = new ulong[1 << 10];
        int[] _counts = new int[1 << 10];
        int _used;
        long _least;

        public long Distinct { get; private set; }

        /// <summary>The most frequent paths; of equally frequent ones those whose cells come first. In no order.</summary>
        public IEnumerable<(ulong Path, long Count)> Best => _best.UnorderedItems.Select(kept => (kept.Element, kept.Priority.Count));

        public void AddStanding(long[][] into)
        {
            for (var step = 0; step < into.Length; step++)
            {
                for (var cell = 0; cell < into[step].Length; cell++)
                    into[step][cell] += _standing[step][cell];
            }
        }

        [MethodImpl(Compiled.AtOnce)]
        public void Count(ReadOnlySpan<ulong> paths)
        {
            foreach (var path in paths)
            {
                var place = PlaceOf(path);
                if (_paths[place] == 0)
                {
                    (_paths[place], _counts[place]) = (path, 0);
                    if (++_used * 2 > _paths.Length)
                        place = Grow(path);
                }
                _counts[place]++;
            }
        }

        /// <summary>Different bags have no path in common.</summary>
        public void EndBag()
        {
            for (var place = 0; place < _paths.Length; place++)
            {
                if (_paths[place] is not (not 0 and var path))
                    continue;
                if (_counts[place] >= _least)
                    Keep(path, _counts[place]);
                for (var step = Math.Min(_standing.Length, StepsOf(path)) - 1; step >= 0; step--)
                    _standing[step][CellAt(path, step)] += _counts[place];
            }
            Distinct += _used;
            _used = 0;
            Array.Clear(_paths);
        }

        void Keep(ulong path, long count)
        {
            if (_best.Count < top)
                _best.Enqueue(path, (count, ~path));
            else if (top > 0)
                _best.EnqueueDequeue(path, (count, ~path));
            if (_best.Count == top && _best.TryPeek(out _, out var weakest))
                _least = weakest.Count;
        }

        int PlaceOf(ulong path)
        {
            var mask = _paths.Length - 1;
            var place = (int)(Spread(path) >> 24) & mask;
            while (_paths[place] != path && _paths[place] != 0)
                place = (place + 1) & mask;
            return place;
        }

        /// <summary>Returns where the path stands now.</summary>
        int Grow(ulong path)
        {
            var (paths, counts) = (_paths, _counts);
            (_paths, _counts) = (new ulong[paths.Length * 2], new int[paths.Length * 2]);
            for (var old = 0; old < paths.Length; old++)
            {
                if (paths[old] == 0)
                    continue;
                var place = PlaceOf(paths[old]);
                (_paths[place], _counts[place]) = (paths[old], counts[old]);
            }
            return PlaceOf(path);
        }
    }
}

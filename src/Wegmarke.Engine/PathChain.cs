using System.Runtime.CompilerServices;
using Wegmarke.Engine.Analysing;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>An absorbing Markov chain over the paths of a question: how often each step follows what stood before it. Paths begin in (start) and end in
/// (goal), or in (null) when they never come to it.</summary>
/// <remarks>At order 1 a step depends on the one before, at order 2 on the two before.</remarks>
public sealed class PathChain
{
    const int Bits = 11;
    const int Start = 0;
    const int Goal = 1;
    const int Null = 2;

    /// <summary>What stands before where only the last step matters.</summary>
    const int Any = 3;

    /// <summary>Cells come behind these.</summary>
    const int First = 4;

    const ulong Code = (1UL << Bits) - 1;

    readonly int _order;
    readonly Dictionary<int, List<(int To, long Count)>> _next;

    PathChain(int order, GramCounts counts)
    {
        _order = order;
        _next = counts.All.OrderBy(gram => gram.Key).GroupBy(gram => (int)(gram.Key >> Bits))
            .ToDictionary(state => state.Key, state => state.Select(gram => ((int)(gram.Key & Code), gram.Count)).ToList());
        Paths = _next.GetValueOrDefault(Known(Any, Start))?.Sum(to => to.Count) ?? 0;
    }

    /// <summary>Paths that begin.</summary>
    public long Paths { get; }

    /// <summary>So many cells, that all that may follow each other can be counted.</summary>
    public static int MostCells(int order) => order == 1 ? 1024 : 128;

    /// <summary>One pass over what is kept; allocates for the steps that follow each other.</summary>
    /// <param name="question">What is asked of.</param>
    /// <param name="map">At most <see cref="MostCells"/>, not by channel.</param>
    /// <param name="scope">Where paths begin and end; all of their steps count, however many are told.</param>
    /// <param name="order">1 or 2.</param>
    public static PathChain Of(JourneyQuestion question, CellMap map, PathScope scope, int order)
    {
        if (order is not (1 or 2))
            throw new ArgumentOutOfRangeException(nameof(order), $"A chain of order {order}; it is 1 or 2.");
        if (map.Cells > MostCells(order))
            throw new ArgumentException($"The map has {map.Cells} cells; a chain of order {order} has at most {MostCells(order)}. Put rare cells together.", nameof(map));
        var whole = question with { Split = null };
        return new(order, whole.Run(source => Of(source, map, question.Cut, (scope with { Depth = int.MaxValue }, order)), Merge));
    }

    /// <summary>The path from (start) to (goal) of at least two steps whose probabilities multiplied are highest; one of a single step only when there
    /// is no other; null when none leads there.</summary>
    /// <remarks>A shortest path by −log p, found as Dijkstra does: going round in a circle is never likelier. The goal without a way there would
    /// else win wherever many come straight to it, since each step costs.</remarks>
    /// <param name="avoided">A cell it must not pass through, such as that of all rare ones; −1 = none.</param>
    public LikeliestPath? Likeliest(int avoided)
    {
        var direct = Search(avoided, fewest: 1, most: 1);
        return (Search(avoided, fewest: 2, most: int.MaxValue) ?? direct) is var (cells, probability) ? new(cells, probability, direct?.Probability ?? 0) : null;
    }

    (IReadOnlyList<int> Cells, double Probability)? Search(int avoided, int fewest, int most)
    {
        var (best, before, done) = (new Dictionary<int, double> { [State(Any, Start)] = 1 }, new Dictionary<int, int>(), new HashSet<int>());
        var queue = new PriorityQueue<int, (double, int)>();
        queue.Enqueue(State(Any, Start), (-1, 0));
        while (queue.TryDequeue(out var here, out _))
        {
            if (!done.Add(here))
                continue;
            if (Last(here) == Goal)
                return (Way(before, here), best[here]);
            var isFirst = Before(here) == Start;
            var next = _next.GetValueOrDefault(Known(Before(here), Last(here)), []);
            var all = next.Sum(to => to.Count);
            foreach (var (to, count) in next)
            {
                if (to == Null || to == avoided + First || to == Goal && isFirst && fewest > 1 || to != Goal && isFirst && most == 1)
                    continue;
                var (state, probability) = (State(_order == 1 && Last(here) != Start ? Any : Last(here), to), best[here] * count / all);
                if (done.Contains(state) || probability <= best.GetValueOrDefault(state))
                    continue;
                (best[state], before[state]) = (probability, here);
                queue.Enqueue(state, (-probability, state));
            }
        }
        return null;
    }

    static List<int> Way(Dictionary<int, int> before, int goal)
    {
        var way = new List<int>();
        for (var at = before[goal]; Last(at) != Start; at = before[at])
            way.Insert(0, Last(at) - First);
        return way;
    }

    /// <summary>A step and the one before it. While a path is looked for, the first step is known as such at every order.</summary>
    static int State(int before, int last) => before << Bits | last;

    static int Before(int state) => state >> Bits;

    static int Last(int state) => state & (int)Code;

    /// <summary>The state as it was counted.</summary>
    int Known(int before, int last) => State(_order == 1 || last == Start ? Any : before, last);

    static GramCounts Of(StepSource source, CellMap map, UnitCut cut, (PathScope Scope, int Order) wanted)
    {
        map.MustCover(source.Columns);
        var (counts, paths) = (new GramCounts(), new PathReader(source, map, cut, wanted.Scope));
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            paths.Read(profile, end);
            Count(paths, counts, wanted.Order);
        }
        return counts;
    }

    [MethodImpl(Compiled.AtOnce)]
    static void Count(PathReader paths, GramCounts counts, int order)
    {
        while (paths.Next())
        {
            if (!paths.IsBegun)
                continue;
            var (before, last) = (Any, Start);
            foreach (var cell in paths.Told)
            {
                counts.Add((ulong)State(before, last) << Bits | (uint)(cell + First), 1);
                (before, last) = (order == 1 ? Any : last, cell + First);
            }
            counts.Add((ulong)State(before, last) << Bits | (uint)(paths.IsReached ? Goal : Null), 1);
        }
    }

    static GramCounts Merge(GramCounts left, GramCounts right)
    {
        foreach (var (key, count) in right.All)
            left.Add(key, count);
        return left;
    }
}

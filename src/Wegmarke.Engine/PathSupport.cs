using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>Who went along a path and came to the goal.</summary>
/// <param name="Reached">Distinct profiles that came to the goal, on whatever path.</param>
/// <param name="Exactly">Those of whom a path is these steps and no others.</param>
/// <param name="Within">Those of whom a path has these steps in this order, with whatever others between; the exact ones among them.</param>
public sealed record PathSupport(long Reached, long Exactly, long Within)
{
    /// <summary>One pass over what is kept.</summary>
    /// <param name="question">What is asked of.</param>
    /// <param name="map">Not by channel.</param>
    /// <param name="scope">Which stretch is a path.</param>
    /// <param name="path">Cells in order.</param>
    public static PathSupport Of(JourneyQuestion question, CellMap map, PathScope scope, IReadOnlyList<int> path)
    {
        int[] steps = [.. path];
        var whole = question with { Split = null };
        return whole.Run(source => Of(source, map, question.Cut, scope with { Depth = int.MaxValue }, steps), Merge);
    }

    static PathSupport Of(StepSource source, CellMap map, UnitCut cut, PathScope scope, int[] steps)
    {
        map.MustCover(source.Columns);
        var paths = new PathReader(source, map, cut, scope);
        var (counts, latest) = (new long[3], (int[])[-1, -1, -1]);
        for (var profile = source.Slice.FirstProfile; source.Slice.NextRun(ref profile, out var end); profile = end)
        {
            paths.Read(profile, end);
            while (paths.Next())
            {
                if (!paths.IsReached)
                    continue;
                Count(counts, latest, 0, paths.Owner);
                if (!IsWithin(steps, paths.Told))
                    continue;
                Count(counts, latest, 2, paths.Owner);
                if (paths.Told.Length == steps.Length)
                    Count(counts, latest, 1, paths.Owner);
            }
        }
        return new(counts[0], counts[1], counts[2]);
    }

    static void Count(long[] counts, int[] latest, int at, int owner)
    {
        counts[at] += latest[at] == owner ? 0 : 1;
        latest[at] = owner;
    }

    static bool IsWithin(ReadOnlySpan<int> steps, ReadOnlySpan<int> told)
    {
        var found = 0;
        for (var at = 0; at < told.Length && found < steps.Length; at++)
            found += told[at] == steps[found] ? 1 : 0;
        return found == steps.Length;
    }

    static PathSupport Merge(PathSupport left, PathSupport right) => new(left.Reached + right.Reached, left.Exactly + right.Exactly, left.Within + right.Within);
}

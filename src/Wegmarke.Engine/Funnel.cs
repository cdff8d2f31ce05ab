using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>How far units come along a path. Of a unit with several tries the best counts: the one that comes furthest; of those the one that is there
/// first; of those that are there at the same interaction the one begun last.</summary>
/// <param name="Parts">One, or one for each part: a unit belongs to that of the interaction its best try begins with, and without a try to that of its first interaction.</param>
public sealed record Funnel(IReadOnlyList<FunnelPart> Parts)
{
    internal static FunnelTallies Of(StepSource source, FunnelPath path, UnitCut cut, FunnelStops? stops) =>
        FunnelTallies.Of(source, path, cut, stops);

    /// <summary>Both together. The left one is used up.</summary>
    internal static FunnelTallies Merge(FunnelTallies left, FunnelTallies right)
    {
        left.Add(right);
        return left;
    }

    internal static Funnel From(FunnelTallies tallies) => tallies.Result();
}

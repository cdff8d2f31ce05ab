namespace Wegmarke.Profiles.Components;

/// <summary>The decisions in force: not taken back, and the last one about their two nodes. In the order in which they were made.</summary>
sealed record ActiveDecisions(IReadOnlyList<Decision> Links, IReadOnlyList<Decision> NeverLinks)
{
    public static ActiveDecisions None { get; } = new([], []);

    public static ActiveDecisions Of(IReadOnlyList<Decision> all)
    {
        var undone = all.Where(d => d.Kind == DecisionKind.Undo).Select(d => d.A).ToHashSet();
        var active = all.Where(d => d.Kind != DecisionKind.Undo && !undone.Contains(d.Id))
            .GroupBy(d => (d.A, d.B))
            .Select(g => g.MaxBy(d => d.Id)!)
            .OrderBy(d => d.Id)
            .ToArray();
        return new([.. active.Where(d => d.Kind == DecisionKind.Link)], [.. active.Where(d => d.Kind == DecisionKind.NeverLink)]);
    }

    /// <summary>Those about two nodes of one cluster, per name of the cluster.</summary>
    public IReadOnlyDictionary<int, ActiveDecisions> PerCluster(int[] names) => Links.Concat(NeverLinks)
        .Where(d => names[d.A] == names[d.B])
        .GroupBy(d => names[d.A])
        .ToDictionary(g => g.Key, g => new ActiveDecisions(
            [.. g.Where(d => d.Kind == DecisionKind.Link)], [.. g.Where(d => d.Kind == DecisionKind.NeverLink)]));

    public Decision? About(int a, int b) =>
        Links.Concat(NeverLinks).FirstOrDefault(d => d.A == Math.Min(a, b) && d.B == Math.Max(a, b));
}

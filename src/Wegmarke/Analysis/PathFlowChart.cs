using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>How paths part and meet step by step, as for a Sankey diagram. Everything adds up: what stands at a node came by its links (at the first
/// step, it began there) and goes on by links, ends there, or goes on behind the last step.</summary>
public sealed record PathFlowChart(IReadOnlyList<PathNode> Nodes, IReadOnlyList<PathLink> Links)
{
    internal static PathFlowChart Of(PathFlow flow, TouchpointOrder touchpoints)
    {
        var (nodes, links) = (new List<PathNode>(), new List<PathLink>());
        var before = Array.Empty<int>();
        foreach (var (step, figures) in flow.Steps.Index())
        {
            var numbers = new int[figures.Counts.Length];
            foreach (var (node, count) in figures.Counts.Index())
            {
                numbers[node] = nodes.Count;
                if (count > 0)
                    nodes.Add(Node(step, node < flow.Nodes[step].Count ? touchpoints.Key(flow.Nodes[step][node]) : null, (count, figures.Ends[node], figures.Further[node])));
            }
            if (step > 0)
                links.AddRange(LinksTo(step, flow.Steps[step - 1].Links, before, numbers));
            before = numbers;
        }
        return new(nodes, links);
    }

    static PathNode Node(int step, string? touchpoint, (long Count, long Ends, long Further) figures) =>
        new(step + 1, touchpoint is null ? "others" : "touchpoint", touchpoint, figures.Count, figures.Ends, figures.Further);

    static IEnumerable<PathLink> LinksTo(int step, long[] counts, int[] from, int[] to) =>
        counts.Index().Where(link => link.Item > 0).Select(link => new PathLink(step, from[link.Index / to.Length], to[link.Index % to.Length], link.Item));
}

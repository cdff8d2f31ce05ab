namespace Wegmarke.Engine;

/// <summary>How paths part and meet step by step, every path in it once: what comes to a node goes on by links, ends there, or goes on behind the last step.</summary>
/// <param name="Nodes">Per step the cells that have a node of their own; one more node, the last, holds all others.</param>
/// <param name="Steps">Per step what stands at its nodes.</param>
public sealed record PathFlow(IReadOnlyList<IReadOnlyList<int>> Nodes, IReadOnlyList<PathFlowStep> Steps)
{
    /// <summary>The busiest cells of each step.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Busiest(IReadOnlyList<long[]> standing, int most) =>
    [
        .. standing.Select(counts => (IReadOnlyList<int>)[.. Enumerable.Range(0, counts.Length).Where(cell => counts[cell] > 0)
            .OrderByDescending(cell => counts[cell]).ThenBy(cell => cell).Take(most)]).TakeWhile(cells => cells.Count > 0),
    ];
}

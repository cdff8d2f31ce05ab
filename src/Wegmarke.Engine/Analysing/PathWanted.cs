namespace Wegmarke.Engine.Analysing;

/// <summary>Which paths are to be looked at closely, and which cells are nodes of the flow. Read by all threads.</summary>
sealed class PathWanted
{
    public PathWanted(IReadOnlyList<int[]> paths, IReadOnlyList<IReadOnlyList<int>> nodes, int cells)
    {
        Paths = new(paths.Count, paths.Sum(path => path.Length));
        foreach (var path in paths)
            Paths.Of(path);
        Nodes = nodes;
        NodeOf = [.. nodes.Select(step => NodesOf(step, cells))];
    }

    public PathSet Paths { get; }

    public IReadOnlyList<IReadOnlyList<int>> Nodes { get; }

    /// <summary>Per step and cell its node.</summary>
    public int[][] NodeOf { get; }

    static int[] NodesOf(IReadOnlyList<int> step, int cells)
    {
        var nodes = new int[cells];
        Array.Fill(nodes, step.Count);
        foreach (var (node, cell) in step.Index())
            nodes[cell] = node;
        return nodes;
    }
}

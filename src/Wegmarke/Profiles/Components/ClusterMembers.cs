namespace Wegmarke.Profiles.Components;

/// <summary>The nodes and links of chosen clusters, side by side per cluster. Found in one pass over all nodes and links.</summary>
sealed class ClusterMembers
{
    readonly int[] _numbers;
    readonly int[] _nodeOffsets;
    readonly int[] _linkOffsets;
    readonly int[] _nodes;
    readonly ulong[] _links;

    public ClusterMembers(ProfileRecords records, NodeScopes scopes, int[] names, HashSet<int> chosen)
    {
        _numbers = new int[names.Length];
        Count = 0;
        foreach (var name in chosen)
            _numbers[name] = ++Count;
        _nodeOffsets = new int[Count + 2];
        _linkOffsets = new int[Count + 2];
        CountNodes(names);
        CountLinks(records.Pairs, scopes, names);
        CountLinks(records.Members, scopes, names);
        _nodes = new int[Sum(_nodeOffsets)];
        _links = new ulong[Sum(_linkOffsets)];
        PlaceNodes(names);
        var next = _linkOffsets.AsSpan().ToArray();
        PlaceLinks(records.Pairs, scopes, names, next);
        PlaceLinks(records.Members, scopes, names, next);
    }

    public int Count { get; }

    /// <summary>Of the cluster with a number from 1 on.</summary>
    public Span<int> NodesOf(int number) => _nodes.AsSpan(_nodeOffsets[number], _nodeOffsets[number + 1] - _nodeOffsets[number]);

    public Span<ulong> LinksOf(int number) => _links.AsSpan(_linkOffsets[number], _linkOffsets[number + 1] - _linkOffsets[number]);

    void CountNodes(int[] names)
    {
        for (var node = 1; node < names.Length; node++)
        {
            if (_numbers[names[node]] is > 0 and var number)
                _nodeOffsets[number]++;
        }
    }

    void CountLinks(LinkColumns links, NodeScopes scopes, int[] names)
    {
        var a = links.A;
        var b = links.B;
        for (var i = 0; i < a.Length; i++)
        {
            if (_numbers[names[a[i]]] is > 0 and var number && Joins(scopes, a[i], b[i]))
                _linkOffsets[number]++;
        }
    }

    /// <summary>Turns counts into first places; returns how many there are.</summary>
    static int Sum(int[] counts)
    {
        var total = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            var count = counts[i];
            counts[i] = total;
            total += count;
        }
        return total;
    }

    void PlaceNodes(int[] names)
    {
        var next = _nodeOffsets.AsSpan().ToArray();
        for (var node = 1; node < names.Length; node++)
        {
            if (_numbers[names[node]] is > 0 and var number)
                _nodes[next[number]++] = node;
        }
    }

    void PlaceLinks(LinkColumns links, NodeScopes scopes, int[] names, int[] next)
    {
        var a = links.A;
        var b = links.B;
        for (var i = 0; i < a.Length; i++)
        {
            if (_numbers[names[a[i]]] is > 0 and var number && Joins(scopes, a[i], b[i]))
                _links[next[number]++] = (ulong)(uint)a[i] << 32 | (uint)b[i];
        }
    }

    static bool Joins(NodeScopes scopes, int a, int b) => scopes.UseOf(a, b) is LinkUse.Alike or LinkUse.Device;
}

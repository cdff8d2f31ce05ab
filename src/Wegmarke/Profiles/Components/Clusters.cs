using System.Numerics;

namespace Wegmarke.Profiles.Components;

/// <summary>Nodes that links hold together, whether or not the rules allow it: what a profile can at most be.</summary>
sealed class Clusters(ProfileRecords records, IdentifierRules rules, NodeScopes scopes, ActiveDecisions decisions)
{
    readonly int[] _limits = [.. Enumerable.Range(0, IdentifierRules.MaxKinds).Select(code => rules.ByCode((byte)code)?.Limit ?? int.MaxValue)];

    /// <summary>Per node the smallest node of its cluster.</summary>
    public int[] Names { get; private set; } = [];

    /// <summary>Finds the clusters and returns the names of those that break a rule and must be resolved link by link. Linear.</summary>
    public HashSet<int> FindContested()
    {
        var sets = new UnionFind(records.LastNode + 1);
        Join(sets, LinkUse.Alike);
        var heads = PersonHeads(sets);
        Join(sets, LinkUse.Device);
        Names = sets.Names();
        var contested = AboveLimits(heads);
        contested.UnionWith(decisions.NeverLinks.Where(d => Names[d.A] == Names[d.B]).Select(d => Names[d.A]));
        return contested;
    }

    /// <summary>Adds the links from the given places on and returns the names of the clusters they touch.</summary>
    public HashSet<int> Extend(ReadOnlySpan<int> names, int firstPair, int firstMember)
    {
        var sets = new UnionFind(names, records.LastNode + 1);
        var touched = new List<int>();
        Extend(sets, records.Pairs.A[firstPair..], records.Pairs.B[firstPair..], touched);
        Extend(sets, records.Members.A[firstMember..], records.Members.B[firstMember..], touched);
        var found = touched.Select(sets.Find).ToHashSet();
        Names = sets.Names();
        return found;
    }

    void Extend(UnionFind sets, ReadOnlySpan<int> a, ReadOnlySpan<int> b, List<int> touched)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (scopes.UseOf(a[i], b[i]) is not (LinkUse.Alike or LinkUse.Device))
                continue;
            sets.Union(a[i], b[i]);
            touched.Add(a[i]);
        }
    }

    void Join(UnionFind sets, LinkUse use)
    {
        Join(sets, use, records.Pairs);
        Join(sets, use, records.Members);
        foreach (var link in decisions.Links)
        {
            if (scopes.UseOf(link.A, link.B) == use)
                sets.Union(link.A, link.B);
        }
    }

    void Join(UnionFind sets, LinkUse use, LinkColumns links)
    {
        var a = links.A;
        var b = links.B;
        for (var i = 0; i < a.Length; i++)
        {
            if (scopes.UseOf(a[i], b[i]) == use)
                sets.Union(a[i], b[i]);
        }
    }

    /// <summary>One node of each person as far as links between persons reach: two of them in one cluster are held together by a device.</summary>
    bool[] PersonHeads(UnionFind sets)
    {
        var heads = new bool[records.LastNode + 1];
        for (var node = 1; node < heads.Length; node++)
            heads[node] = scopes[node] == IdentifierScope.Person && sets.IsName(node);
        return heads;
    }

    HashSet<int> AboveLimits(bool[] heads)
    {
        var contested = new HashSet<int>();
        var (offsets, nodes) = Grouped();
        Span<int> counts = stackalloc int[IdentifierRules.MaxKinds];
        for (var name = 1; name < Names.Length; name++)
        {
            var cluster = nodes.AsSpan(offsets[name], offsets[name + 1] - offsets[name]);
            if (cluster.Length > 1 && IsAboveLimits(cluster, heads, counts))
                contested.Add(name);
        }
        return contested;
    }

    bool IsAboveLimits(ReadOnlySpan<int> cluster, bool[] heads, Span<int> counts)
    {
        counts.Clear();
        var persons = 0;
        foreach (var node in cluster)
        {
            var kind = records.Nodes.Kind(node);
            if (++counts[kind] > _limits[kind])
                return true;
            persons += heads[node] ? 1 : 0;
        }
        return persons > 1;
    }

    /// <summary>The nodes of every cluster side by side; those of cluster c from offsets[c] to offsets[c + 1].</summary>
    (int[] Offsets, int[] Nodes) Grouped()
    {
        var offsets = new int[Names.Length + 1];
        for (var node = 1; node < Names.Length; node++)
            offsets[Names[node] + 1]++;
        for (var name = 1; name < offsets.Length; name++)
            offsets[name] += offsets[name - 1];
        var nodes = new int[Names.Length];
        var next = offsets.AsSpan().ToArray();
        for (var node = 1; node < Names.Length; node++)
            nodes[next[Names[node]]++] = node;
        return (offsets, nodes);
    }
}

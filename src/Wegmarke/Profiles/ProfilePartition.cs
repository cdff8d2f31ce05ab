using Wegmarke.Profiles.Components;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>Which nodes are one profile. Derived from the records and the rules, equal for every order of arrival. Immutable, for any thread.</summary>
/// <remarks>Nodes that links hold together are one profile as long as no limit is exceeded, no "never link" stands between them and no device
/// joins two persons; otherwise links are followed from the strongest to the weakest and those that break a rule are refused.</remarks>
public sealed class ProfilePartition
{
    readonly IdentifierRules _rules;
    readonly int[] _clusters;
    readonly int[] _profiles;
    readonly RefusedLink[] _refused;
    readonly (int Pairs, int Members, int Decisions) _read;

    ProfilePartition(ProfileRecords records, IdentifierRules rules, int[] clusters, int[] profiles, RefusedLink[] refused)
    {
        (_rules, _clusters, _profiles, _refused) = (rules, clusters, profiles, refused);
        _read = (records.Pairs.Count, records.Members.Count, records.Decisions.Count);
        for (var node = 1; node < profiles.Length; node++)
            Count += profiles[node] == node ? 1 : 0;
    }

    /// <summary>Linear in nodes and links, but for sorting those of contested clusters.</summary>
    public static ProfilePartition From(ProfileRecords records, IdentifierRules rules)
    {
        var scopes = new NodeScopes(records.Nodes, rules);
        var decisions = ActiveDecisions.Of(records.Decisions);
        var clusters = new Clusters(records, rules, scopes, decisions);
        var contested = clusters.FindContested();
        var profiles = new int[clusters.Names.Length];
        for (var node = 1; node < profiles.Length; node++)
            profiles[node] = scopes[node] == IdentifierScope.None ? 0 : clusters.Names[node];
        var resolved = Resolve(records, rules, scopes, decisions, clusters.Names, contested, profiles);
        return new(records, rules, clusters.Names, profiles, [.. resolved.Refused]) { Steps = resolved.Steps };
    }

    /// <summary>The partition after <paramref name="records"/> have grown: only the profiles touched are resolved again. Equal to <see cref="From"/>.</summary>
    public ProfilePartition ReadOn(ProfileRecords records)
    {
        if (records.Decisions.Count != _read.Decisions)
            return From(records, _rules);
        var scopes = new NodeScopes(records.Nodes, _rules);
        var decisions = ActiveDecisions.Of(records.Decisions);
        var clusters = new Clusters(records, _rules, scopes, decisions);
        var touched = clusters.Extend(_clusters, _read.Pairs, _read.Members);
        var profiles = new int[clusters.Names.Length];
        _profiles.CopyTo(profiles, 0);
        for (var node = _profiles.Length; node < profiles.Length; node++)
            profiles[node] = scopes[node] == IdentifierScope.None ? 0 : node;
        var resolved = Resolve(records, _rules, scopes, decisions, clusters.Names, touched, profiles);
        var kept = _refused.Where(r => !touched.Contains(clusters.Names[r.A]));
        return new(records, _rules, clusters.Names, profiles, [.. kept, .. resolved.Refused]) { Steps = resolved.Steps };
    }

    static ContestedCluster Resolve(ProfileRecords records, IdentifierRules rules, NodeScopes scopes, ActiveDecisions decisions,
        int[] names, HashSet<int> chosen, int[] profiles)
    {
        var cluster = new ContestedCluster(records, rules, scopes);
        if (chosen.Count == 0)
            return cluster;
        var members = new ClusterMembers(records, scopes, names, chosen);
        var decided = decisions.PerCluster(names);
        for (var number = 1; number <= members.Count; number++)
        {
            var nodes = members.NodesOf(number);
            cluster.Resolve(nodes, members.LinksOf(number), decided.GetValueOrDefault(names[nodes[0]], ActiveDecisions.None), profiles);
        }
        return cluster;
    }

    /// <summary>Profiles of persons (and of devices without a person) and of accounts.</summary>
    public int Count { get; }

    /// <summary>Per node the smallest node of its profile; 0 for a node that names no one any more. Place 0 is unlinked and stays 0.</summary>
    public ReadOnlySpan<int> Profiles => _profiles;

    public IReadOnlyList<RefusedLink> Refused => _refused;

    /// <summary>Elementary steps that contested clusters took, sorting aside; grows with their links and nodes.</summary>
    public long Steps { get; private init; }

    /// <summary>Null for unlinked (0) and unknown nodes.</summary>
    public ProfileId? ProfileOf(int node) =>
        (uint)node < (uint)_profiles.Length && _profiles[node] is > 0 and var profile ? new ProfileId(profile) : null;

    /// <summary>In ascending order, by a pass over all nodes. Empty for a node that names no profile (any more).</summary>
    public IReadOnlyList<int> NodesOf(ProfileId profile)
    {
        var nodes = new List<int>();
        for (var node = profile.Node; node > 0 && node < _profiles.Length; node++)
        {
            if (_profiles[node] == profile.Node)
                nodes.Add(node);
        }
        return nodes;
    }
}

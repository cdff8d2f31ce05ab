using Wegmarke.Profiles.Components;
using Wegmarke.Storage;

namespace Wegmarke.Profiles.Reading;

/// <summary>Gathers one profile from the records in memory and the rows on disk. One pass over all links; for people, not for loops.</summary>
sealed class ProfileReading(ProfileRecords records, ProfilePartition partition, IdentifierRules rules, Func<string, Statement> prepare)
{
    const string PairSequence = "SELECT sequence FROM profiles_pairs WHERE id = ?";
    const string MemberSequence = "SELECT sequence FROM profiles_members WHERE id = ?";

    readonly Dictionary<int, ProfileIdentifier> _identifiers = [];
    readonly List<ProfileLink> _links = [];
    readonly List<ProfileMembership> _accounts = [];
    readonly List<ProfileMembership> _members = [];
    readonly HashSet<int> _others = [];
    readonly NodeScopes _scopes = new(records.Nodes, rules);
    readonly ActiveDecisions _decisions = ActiveDecisions.Of(records.Decisions);

    public ProfileView Of(ProfileId profile)
    {
        var nodes = partition.NodesOf(profile);
        Gather(profile.Node, records.Pairs, PairSequence);
        Gather(profile.Node, records.Members, MemberSequence);
        _links.AddRange(_decisions.Links
            .Where(d => IsIn(profile.Node, d.A) && IsIn(profile.Node, d.B))
            .Select(d => new ProfileLink(Identifier(d.A), Identifier(d.B), Sequence: null, d)));
        var refused = partition.Refused.Where(r => IsIn(profile.Node, r.A) || IsIn(profile.Node, r.B)).ToArray();
        var said = TraitReading.Of(nodes.Select(Identifier), prepare);
        return new(profile, _scopes[profile.Node], [.. nodes.Select(Identifier)], _links,
            [.. refused.Take(ProfileView.MaxRefused).Select(r => Refusal(profile.Node, r))], refused.Length, _accounts, _members)
        {
            Traits = [.. said.Where(trait => !trait.IsContext)],
            Context = [.. said.Where(trait => trait.IsContext)],
        };
    }

    bool IsIn(int profile, int node) => partition.Profiles[node] == profile;

    void Gather(int profile, LinkColumns links, string sequence)
    {
        var profiles = partition.Profiles;
        for (var i = 0; i < links.Count; i++)
        {
            var (a, b) = (links.A[i], links.B[i]);
            if (profiles[a] != profile && profiles[b] != profile)
                continue;
            var use = _scopes.UseOf(a, b);
            if (use == LinkUse.Membership)
                AddMembership(profile, a, b, IdentifierRow.SequenceOf(sequence, links.Ids[i], prepare));
            else if (use != LinkUse.Nothing && profiles[a] == profiles[b])
                _links.Add(new(Identifier(a), Identifier(b), IdentifierRow.SequenceOf(sequence, links.Ids[i], prepare), Decision: null));
        }
    }

    /// <summary>The first row that shows it; each other profile once.</summary>
    void AddMembership(int profile, int a, int b, long sequence)
    {
        var (member, account) = _scopes[a] == IdentifierScope.Account ? (b, a) : (a, b);
        var (list, other) = IsIn(profile, member) ? (_accounts, account) : (_members, member);
        if (list.Count == ProfileView.MaxMembers || !_others.Add(partition.Profiles[other]))
            return;
        list.Add(new(new ProfileId(partition.Profiles[other]), Identifier(member), Identifier(account), sequence));
    }

    ProfileRefusal Refusal(int profile, RefusedLink refused)
    {
        var (own, other) = IsIn(profile, refused.A) ? (refused.A, refused.B) : (refused.B, refused.A);
        return new(Identifier(own), Identifier(other), refused.Reason,
            refused.Reason == RefusalReason.Limit ? rules.ByCode(refused.Kind)?.Key : null,
            refused.Decision == 0 ? null : records.Decisions.First(d => d.Id == refused.Decision));
    }

    ProfileIdentifier Identifier(int node)
    {
        if (!_identifiers.TryGetValue(node, out var identifier))
            _identifiers[node] = identifier = IdentifierRow.Read(node, rules, prepare);
        return identifier;
    }
}

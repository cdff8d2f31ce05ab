using System.Text;
using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

/// <summary>The slow twin: says from the rows alone which identifiers are one profile, by trying one link after the other on plain sets.</summary>
sealed class SlowPartition
{
    readonly IdentifierRules _rules;
    readonly Dictionary<string, (IdentifierKind Kind, uint Place)> _identifiers = [];
    readonly List<HashSet<string>> _profiles = [];
    readonly HashSet<string> _refused = [];
    readonly (string A, string B)[] _never;

    public SlowPartition(IEnumerable<string> rows, IdentifierRules rules, IEnumerable<SlowDecision> decisions)
    {
        _rules = rules;
        var links = rows.Select(ProfileDatabase.Words).SelectMany(Links).Distinct().ToArray();
        var active = decisions.GroupBy(d => (d.A, d.B)).Select(g => g.Last()).ToArray();
        var byHand = decisions.Where(d => active.Contains(d) && d.Kind == DecisionKind.Link).Select(d => (d.A, d.B)).ToArray();
        _never = [.. active.Where(d => d.Kind == DecisionKind.NeverLink).Select(d => (d.A, d.B))];
        Try(byHand.Where(IsAlike), byHand: true);
        Try(Canonical(links.Where(IsAlike)), byHand: false);
        Try(byHand.Where(IsDevice), byHand: true);
        Try(Canonical(links.Where(IsDevice)), byHand: false);
    }

    public string[] Profiles =>
        [.. _profiles.Select(p => string.Join(' ', p.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    public string[] Refused => [.. _refused.Order(StringComparer.Ordinal)];

    IEnumerable<(string A, string B)> Links(string[] row)
    {
        foreach (var identifier in row.Where(i => !_identifiers.ContainsKey(i)))
            Know(identifier);
        var accounts = Strongest(row.Where(i => Scope(i) == IdentifierScope.Account));
        var others = Strongest(row.Where(i => Scope(i) != IdentifierScope.Account));
        return accounts.Skip(1).Select(i => (accounts[0], i)).Concat(others.Skip(1).Select(i => (others[0], i)));
    }

    void Know(string identifier)
    {
        var colon = identifier.IndexOf(':', StringComparison.Ordinal);
        var kind = _rules.Find(identifier[..colon])!;
        var batch = new PreparedIdentifiers();
        new Identifiers(_rules, ProfileDatabase.Salt).Prepare(kind, Encoding.UTF8.GetBytes(identifier[(colon + 1)..]), batch);
        _identifiers[identifier] = (kind, Fnv(batch.Row(0, 1).ValueOf(batch.Row(0, 1).Items[0]).ToArray()));
        _profiles.Add([identifier]);
    }

    static uint Fnv(byte[] text) => text.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u);

    IdentifierScope Scope(string identifier) => _identifiers[identifier].Kind.Scope;

    int Rank(string identifier) => _rules.Kinds.ToList().IndexOf(_identifiers[identifier].Kind);

    string[] Strongest(IEnumerable<string> identifiers) => [.. identifiers.Distinct().OrderBy(Rank).ThenBy(i => _identifiers[i].Place)];

    bool IsDevice((string A, string B) link) => Scope(link.A) == IdentifierScope.Device || Scope(link.B) == IdentifierScope.Device;

    bool IsAlike((string A, string B) link) => !IsDevice(link);

    IEnumerable<(string A, string B)> Canonical(IEnumerable<(string A, string B)> links) => links
        .Select(l => Strongest([l.A, l.B]))
        .OrderBy(l => Rank(l[1])).ThenBy(l => _identifiers[l[1]].Place).ThenBy(l => Rank(l[0])).ThenBy(l => _identifiers[l[0]].Place)
        .Select(l => (l[0], l[1]));

    void Try(IEnumerable<(string A, string B)> links, bool byHand)
    {
        foreach (var (a, b) in links)
        {
            var (left, right) = (_profiles.Single(p => p.Contains(a)), _profiles.Single(p => p.Contains(b)));
            if (ReferenceEquals(left, right))
                continue;
            if (Refusal(left, right, IsDevice((a, b)), byHand) is { } reason)
            {
                if (!_refused.Any(r => r.StartsWith(ProfileDatabase.Refusal(a, b, default).Split(": ")[0] + ": ", StringComparison.Ordinal)))
                    _refused.Add(ProfileDatabase.Refusal(a, b, reason));
                continue;
            }
            left.UnionWith(right);
            _profiles.Remove(right);
        }
    }

    RefusalReason? Refusal(HashSet<string> left, HashSet<string> right, bool isDevice, bool byHand)
    {
        if (_never.Any(n => (left.Contains(n.A) && right.Contains(n.B)) || (left.Contains(n.B) && right.Contains(n.A))))
            return RefusalReason.NeverLink;
        if (isDevice && HasPerson(left) && HasPerson(right))
            return RefusalReason.DeviceOfAnotherPerson;
        return !byHand && _rules.Kinds.Any(k => Count(left, k) > 0 && Count(right, k) > 0 && Count(left, k) + Count(right, k) > k.Limit)
            ? RefusalReason.Limit
            : null;
    }

    bool HasPerson(HashSet<string> profile) => profile.Any(i => Scope(i) == IdentifierScope.Person);

    int Count(HashSet<string> profile, IdentifierKind kind) => profile.Count(i => _identifiers[i].Kind == kind);
}

using System.Numerics;

namespace Wegmarke.Profiles.Components;

/// <summary>Resolves one cluster of linked nodes into profiles, greedily and in an order that depends on the identifiers alone: person with
/// person first, then devices; within these the pair whose weaker end is stronger, then by what the values hash to. Every rule is checked before nodes are
/// joined, so a refused link stays refused. One instance serves many clusters, one after the other.</summary>
sealed class ContestedCluster(ProfileRecords records, IdentifierRules rules, NodeScopes scopes)
{
    const int Kinds = IdentifierRules.MaxKinds;

    readonly int[] _places = new int[records.LastNode + 1];
    readonly int[] _limits = [.. Enumerable.Range(0, Kinds).Select(code => rules.ByCode((byte)code)?.Limit ?? int.MaxValue)];
    readonly uint _personKinds = rules.Kinds.Where(k => k.Scope == IdentifierScope.Person).Aggregate(0u, (mask, k) => mask | 1u << k.Code);
    readonly Dictionary<int, List<Decision>> _never = [];
    readonly HashSet<ulong> _refusedByHand = [];
    int[] _nodes = [];
    int[] _parents = [];
    int[] _smallest = [];
    uint[] _kinds = [];
    int[] _counts = [];
    int[] _countSlots = [];
    ulong[] _order = [];
    int _slots;
    int _persons;

    public List<RefusedLink> Refused { get; } = [];

    /// <summary>Elementary steps taken, the sorting aside.</summary>
    public long Steps { get; private set; }

    /// <param name="nodes">The cluster; is put in order.</param>
    /// <param name="links">Both ends of each link, one in the upper, one in the lower half; is put in order.</param>
    /// <param name="decisions">Those about nodes of the cluster.</param>
    /// <param name="profiles">Receives each node's profile.</param>
    public void Resolve(Span<int> nodes, Span<ulong> links, ActiveDecisions decisions, int[] profiles)
    {
        Begin(nodes);
        Forbid(decisions.NeverLinks);
        Arrange(links);
        var devices = FirstOfDevices(links);
        JoinByHand(decisions.Links, withDevice: false);
        Join(links[..devices]);
        JoinByHand(decisions.Links, withDevice: true);
        Join(links[devices..]);
        for (var place = 0; place < nodes.Length; place++)
            profiles[nodes[place]] = _smallest[Find(place)];
    }

    void Begin(Span<int> nodes)
    {
        if (_nodes.Length < nodes.Length)
            Grow(nodes.Length);
        Sort(nodes);
        nodes.CopyTo(_nodes);
        (_slots, _persons) = (0, 0);
        _never.Clear();
        _refusedByHand.Clear();
        for (var place = 0; place < nodes.Length; place++)
        {
            var node = nodes[place];
            _places[node] = _parents[place] = place;
            _smallest[place] = node;
            _kinds[place] = 1u << records.Nodes.Kind(node);
            _countSlots[place] = -1;
            _persons += scopes[node] == IdentifierScope.Person ? 1 : 0;
        }
    }

    void Grow(int length)
    {
        length = (int)BitOperations.RoundUpToPowerOf2((uint)length);
        (_nodes, _parents, _smallest, _countSlots) = (new int[length], new int[length], new int[length], new int[length]);
        (_kinds, _order) = (new uint[length], new ulong[length]);
    }

    /// <summary>By rank of the kind, then by place, then by key: first by what fits into 64 bits, then what is still equal (hardly ever anything).</summary>
    void Sort(Span<int> nodes)
    {
        var order = _order.AsSpan(0, nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
            order[i] = (ulong)rules.RankOf(records.Nodes.Kind(nodes[i])) << 59 | (ulong)records.Nodes.Place(nodes[i]) << 27 | (ulong)(records.Nodes.Key(nodes[i]) >> 101);
        order.Sort(nodes);
        for (var first = 0; first < nodes.Length;)
        {
            var next = first + 1;
            while (next < nodes.Length && order[next] == order[first])
                next++;
            if (next - first > 1)
                nodes[first..next].Sort((a, b) => records.Nodes.Key(a).CompareTo(records.Nodes.Key(b)));
            first = next;
        }
    }

    void Forbid(IReadOnlyList<Decision> never)
    {
        foreach (var decision in never)
        {
            ForbiddenOf(_places[decision.A]).Add(decision);
            ForbiddenOf(_places[decision.B]).Add(decision);
        }
    }

    List<Decision> ForbiddenOf(int place)
    {
        if (!_never.TryGetValue(place, out var decisions))
            _never[place] = decisions = [];
        return decisions;
    }

    /// <summary>Turns nodes into places, the weaker end above, and sorts.</summary>
    void Arrange(Span<ulong> links)
    {
        foreach (ref var link in links)
            link = Link(_places[(int)(link >> 32)], _places[(int)link]);
        links.Sort();
    }

    static ulong Link(int a, int b) => (ulong)(uint)Math.Max(a, b) << 32 | (uint)Math.Min(a, b);

    /// <summary>Persons stand before devices, so the links with a device are the last ones. Clusters of accounts have neither.</summary>
    int FirstOfDevices(ReadOnlySpan<ulong> links)
    {
        if (_persons == 0)
            return 0;
        return ~links.BinarySearch(((ulong)(uint)_persons << 32) - 1);
    }

    void JoinByHand(IReadOnlyList<Decision> links, bool withDevice)
    {
        foreach (var decision in links)
        {
            if (scopes.UseOf(decision.A, decision.B) == LinkUse.Device != withDevice)
                continue;
            var link = Link(_places[decision.A], _places[decision.B]);
            if (!TryJoin(link, byHand: true))
                _refusedByHand.Add(link);
        }
    }

    void Join(ReadOnlySpan<ulong> links)
    {
        for (var i = 0; i < links.Length; i++)
        {
            var isRepeated = i > 0 && links[i] == links[i - 1];
            if (!isRepeated && !_refusedByHand.Contains(links[i]))
                TryJoin(links[i], byHand: false);
        }
    }

    bool TryJoin(ulong link, bool byHand)
    {
        var (weaker, stronger) = ((int)(link >> 32), (int)link);
        var (a, b) = (Find(weaker), Find(stronger));
        if (a == b)
            return true;
        if (Refusal(a, b, isDevice: _persons > 0 && weaker >= _persons, byHand) is not { } refusal)
        {
            Merge(Math.Min(a, b), Math.Max(a, b));
            return true;
        }
        var (first, second) = (_nodes[weaker], _nodes[stronger]);
        Refused.Add(refusal with { A = Math.Min(first, second), B = Math.Max(first, second) });
        return false;
    }

    RefusedLink? Refusal(int a, int b, bool isDevice, bool byHand)
    {
        if (NeverBetween(a, b) is { } decision)
            return new(0, 0, RefusalReason.NeverLink, 0, decision.Id);
        if (isDevice && (_kinds[a] & _personKinds) != 0 && (_kinds[b] & _personKinds) != 0)
            return new(0, 0, RefusalReason.DeviceOfAnotherPerson, 0, 0);
        if (!byHand && KindAboveLimit(a, b) is >= 0 and var kind)
            return new(0, 0, RefusalReason.Limit, (byte)kind, 0);
        return null;
    }

    Decision? NeverBetween(int a, int b)
    {
        if (_never.Count == 0 || !_never.TryGetValue(a, out var ofA) || !_never.TryGetValue(b, out var ofB))
            return null;
        Decision? first = null;
        foreach (var decision in ofA.Count < ofB.Count ? ofA : ofB)
        {
            Steps++;
            var (x, y) = (Find(_places[decision.A]), Find(_places[decision.B]));
            if (((x == a && y == b) || (x == b && y == a)) && (first is null || decision.Id < first.Id))
                first = decision;
        }
        return first;
    }

    /// <summary>−1 when none. A kind that only one side carries cannot rise: what a person linked by hand above a limit stays open to other kinds.</summary>
    int KindAboveLimit(int a, int b)
    {
        for (var both = _kinds[a] & _kinds[b]; both != 0; both &= both - 1)
        {
            Steps++;
            var kind = BitOperations.TrailingZeroCount(both);
            if ((long)CountOf(a, kind) + CountOf(b, kind) > _limits[kind])
                return kind;
        }
        return -1;
    }

    int CountOf(int name, int kind) => _countSlots[name] < 0 ? 1 : _counts[_countSlots[name] + kind];

    void Merge(int into, int other)
    {
        MergeCounts(into, other);
        _parents[other] = into;
        _kinds[into] |= _kinds[other];
        _smallest[into] = Math.Min(_smallest[into], _smallest[other]);
        if (_never.Count > 0 && _never.Remove(other, out var moved))
            MergeNever(into, moved);
    }

    /// <summary>Counts per kind exist only for what has been joined; a single node is one of its kind.</summary>
    void MergeCounts(int into, int other)
    {
        var kinds = _kinds[other];
        var (target, source) = (_countSlots[into], _countSlots[other]);
        if (target < 0 && source >= 0)
            (target, source, kinds) = (source, target, _kinds[into]);
        if (target < 0)
        {
            target = NewSlot();
            _counts[target + BitOperations.TrailingZeroCount(_kinds[into])] = 1;
        }
        for (; kinds != 0; kinds &= kinds - 1)
        {
            Steps++;
            var kind = BitOperations.TrailingZeroCount(kinds);
            _counts[target + kind] += source < 0 ? 1 : _counts[source + kind];
        }
        _countSlots[into] = target;
    }

    int NewSlot()
    {
        if (_slots + Kinds > _counts.Length)
            Array.Resize(ref _counts, Math.Max(16 * Kinds, _counts.Length * 2));
        _counts.AsSpan(_slots, Kinds).Clear();
        _slots += Kinds;
        return _slots - Kinds;
    }

    void MergeNever(int into, List<Decision> moved)
    {
        if (!_never.TryGetValue(into, out var own))
        {
            _never[into] = moved;
            return;
        }
        var (larger, smaller) = own.Count < moved.Count ? (moved, own) : (own, moved);
        Steps += smaller.Count;
        larger.AddRange(smaller);
        _never[into] = larger;
    }

    int Find(int place)
    {
        var parents = _parents;
        while (parents[place] != place)
        {
            Steps++;
            place = parents[place] = parents[parents[place]];
        }
        Steps++;
        return place;
    }
}

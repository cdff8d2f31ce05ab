using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Wegmarke.Profiles.Index;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>Gives each row its node and records new nodes and pairs in the row's own transaction. Belongs to the commit thread.
/// After a rollback it knows nodes that the file does not: throw it away and open it again.</summary>
/// <remarks>Of a row's persons and devices each is paired with the strongest, likewise of its accounts; that row's strongest is a member of
/// each account. Memory: 21 bytes per node and at most 18.3 per node and per pair.</remarks>
public sealed class IdentityIndex
{
    const int KeyBytes = 16;
    const int UsualIdentifiers = 32;
    const string InsertNode = "INSERT INTO profiles_nodes(node, kind, key, value, sequence) VALUES(?, ?, ?, ?, ?)";
    const string InsertPair = "INSERT INTO profiles_pairs(a, b, sequence) VALUES(?, ?, ?)";
    const string InsertMember = "INSERT INTO profiles_members(member, account, sequence) VALUES(?, ?, ?)";

    readonly IdentifierRules _rules;
    readonly NodeColumns _nodes = new();
    readonly SlotPages _byKey;
    readonly SlotPages _pairs;

    IdentityIndex(IdentifierRules rules, long nodes, long pairs) => (_rules, _byKey, _pairs) = (rules, new(nodes), new(pairs));

    /// <summary>Reads what earlier transactions recorded.</summary>
    public static IdentityIndex Open(IdentifierRules rules, Func<string, Statement> prepare)
    {
        var index = new IdentityIndex(rules, NodeRows.Last(prepare), PairRows.Last(prepare));
        var (nodes, pairs) = (new SlotLoading(index._byKey), new SlotLoading(index._pairs));
        NodeRows.Read(prepare, after: 0, (node, key) =>
        {
            index._nodes.AppendAt(node, key);
            if (key.Kind != NodeColumns.Erased)
                nodes.Add(Slot(key.Key, node));
        });
        nodes.Finish();
        PairRows.Read(prepare, PairRows.Pairs, after: 0, (_, a, b) => pairs.Add(PairHash.Of(a, b)));
        PairRows.Read(prepare, PairRows.Members, after: 0, (_, a, b) => pairs.Add(PairHash.Of(a, b)));
        pairs.Finish();
        return index;
    }

    public int NodeCount => _nodes.Last;

    /// <summary>Pairs and memberships.</summary>
    public long PairCount => _pairs.Count;

    /// <summary>The node of the row that is appended next: of its strongest identifier, persons before devices before accounts; 0 when it carries none.
    /// Well under half a microsecond per known identifier; allocates only when the index grows.</summary>
    public int NodeOf(RowIdentifiers row, LogTransaction transaction) => NodeOf(row, transaction, transaction.LastSequence + 1);

    /// <summary>The same of a row that is kept elsewhere than in the log, such as master data: what is new is recorded with sequence 0.</summary>
    public int NodeOfMasterRow(RowIdentifiers row, LogTransaction transaction) => NodeOf(row, transaction, sequence: 0);

    /// <summary>Whether any of these identifiers was recorded before.</summary>
    public bool KnowsAny(RowIdentifiers row)
    {
        foreach (ref readonly var item in row.Items)
        {
            if (Find(item.Key) > 0)
                return true;
        }
        return false;
    }

    /// <summary>The nodes of those identifiers that were recorded before.</summary>
    public IReadOnlyList<int> KnownOf(RowIdentifiers row)
    {
        var nodes = new List<int>(row.Items.Length);
        foreach (ref readonly var item in row.Items)
        {
            if (Find(item.Key) is > 0 and var node)
                nodes.Add(node);
        }
        return nodes;
    }

    [SkipLocalsInit]
    int NodeOf(RowIdentifiers row, LogTransaction transaction, long sequence)
    {
        var items = row.Items;
        if (items.Length == 0)
            return 0;
        var nodes = items.Length <= UsualIdentifiers ? stackalloc int[items.Length] : new int[items.Length];
        for (var i = 1; i < items.Length; i++)
            _byKey.Prefetch(Hash(items[i].Key));
        for (var i = 0; i < items.Length; i++)
            nodes[i] = Find(items[i].Key) is > 0 and var known ? known : Record(row, items[i], transaction, sequence);
        if (items.Length == 1)
            return _rules.ScopeOf(items[0].Kind) == IdentifierScope.None ? 0 : nodes[0];
        return Relate(row, nodes, transaction, sequence);
    }

    int Find(in UInt128 key)
    {
        var hash = Hash(key);
        ref var page = ref _byKey.PageOf(hash);
        for (var place = SlotPages.Start(hash); ; place = SlotPages.Next(place))
        {
            var slot = Unsafe.Add(ref page, place);
            if (slot == 0)
                return 0;
            if ((uint)(slot >> 32) == hash && _nodes.Key((int)slot) == key)
                return (int)slot;
        }
    }

    int Relate(RowIdentifiers row, ReadOnlySpan<int> nodes, LogTransaction transaction, long sequence)
    {
        var items = row.Items;
        var subject = Strongest(row, account: false);
        var account = Strongest(row, account: true);
        for (var i = 0; i < items.Length; i++)
        {
            switch (_rules.ScopeOf(items[i].Kind))
            {
                case IdentifierScope.None:
                    break;
                case IdentifierScope.Account:
                    Pair(nodes[i], nodes[account], InsertPair, transaction, sequence);
                    if (subject >= 0)
                        Pair(nodes[subject], nodes[i], InsertMember, transaction, sequence);
                    break;
                default:
                    Pair(nodes[i], nodes[subject], InsertPair, transaction, sequence);
                    break;
            }
        }
        return subject >= 0 ? nodes[subject] : account >= 0 ? nodes[account] : 0;
    }

    /// <summary>Place of the strongest identifier of the scopes asked for; among equals the one whose place comes first, so that the order of columns does not matter.</summary>
    int Strongest(RowIdentifiers row, bool account)
    {
        var items = row.Items;
        var strongest = -1;
        for (var i = 0; i < items.Length; i++)
        {
            var scope = _rules.ScopeOf(items[i].Kind);
            if (scope == IdentifierScope.None || (scope == IdentifierScope.Account) != account)
                continue;
            if (strongest < 0 || IsStronger(row, items[i], items[strongest]))
                strongest = i;
        }
        return strongest;
    }

    bool IsStronger(RowIdentifiers row, in PreparedIdentifier one, in PreparedIdentifier other) => one.Kind == other.Kind
        ? (NodeKey.PlaceOf(row.ValueOf(one)), one.Key).CompareTo((NodeKey.PlaceOf(row.ValueOf(other)), other.Key)) < 0
        : _rules.RankOf(one.Kind) < _rules.RankOf(other.Kind);

    void Pair(int a, int b, string insert, LogTransaction transaction, long sequence)
    {
        if (a == b)
            return;
        var pair = PairHash.Of(a, b);
        if (_pairs.Contains(pair))
            return;
        var (first, second) = ReferenceEquals(insert, InsertMember) || a < b ? (a, b) : (b, a);
        transaction.Prepare(insert).Bind(1, first).Bind(2, second).Bind(3, sequence).Run();
        _pairs.Add(pair);
    }

    int Record(RowIdentifiers row, in PreparedIdentifier item, LogTransaction transaction, long sequence)
    {
        Span<byte> key = stackalloc byte[KeyBytes];
        BinaryPrimitives.WriteUInt128BigEndian(key, item.Key);
        transaction.Prepare(InsertNode)
            .Bind(1, _nodes.Last + 1).Bind(2, item.Kind).Bind(3, key).BindText(4, row.ValueOf(item)).Bind(5, sequence).Run();
        var node = _nodes.Append(new(item.Kind, item.Key, NodeKey.PlaceOf(row.ValueOf(item))));
        _byKey.Add(Slot(item.Key, node));
        return node;
    }

    static uint Hash(in UInt128 key) => (uint)(ulong)key;

    static ulong Slot(in UInt128 key, int node) => (ulong)Hash(key) << 32 | (uint)node;
}

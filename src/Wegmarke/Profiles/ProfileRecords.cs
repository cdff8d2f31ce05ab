using Wegmarke.Profiles.Components;
using Wegmarke.Profiles.Index;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>What was recorded about identity: nodes, links between them, memberships and decisions, as columns in memory
/// (21 bytes per node, 12 per link). Belongs to one thread at a time.</summary>
public sealed class ProfileRecords
{
    readonly List<Decision> _decisions = [];

    internal NodeColumns Nodes { get; } = new();

    internal LinkColumns Pairs { get; } = new();

    internal LinkColumns Members { get; } = new();

    public IReadOnlyList<Decision> Decisions => _decisions;

    /// <summary>The highest node number.</summary>
    public int LastNode => Nodes.Last;

    /// <summary>Code of the kind of a node's identifier.</summary>
    public byte KindOf(int node) => Nodes.Kind(node);

    /// <summary>Kinds of identifiers that were seen in one row together, each pair once.</summary>
    public IReadOnlySet<(byte A, byte B)> KindsSeenTogether()
    {
        var seen = new HashSet<(byte, byte)>();
        for (var at = 0; at < Pairs.Count; at++)
            seen.Add((Nodes.Kind(Pairs.A[at]), Nodes.Kind(Pairs.B[at])));
        return seen;
    }

    /// <summary>Reads what was recorded since the last call.</summary>
    public void ReadOn(Func<string, Statement> prepare)
    {
        // Nodes last: whatever a link read before names is then there, also when a commit falls between the reads.
        ReadLinks(prepare);
        ReadNodes(prepare);
    }

    /// <summary>The same on two connections at once, which halves the time when there are millions.</summary>
    /// <param name="prepare">For the links.</param>
    /// <param name="beside">For the nodes, on a connection that another thread may use until this returns.</param>
    public void ReadOn(Func<string, Statement> prepare, Func<string, Statement> beside)
    {
        prepare("BEGIN").Run();
        // The first read fixes what this connection sees; the other sees no less, so that it has every node a link names.
        _ = PairRows.Last(prepare);
        var nodes = Task.Run(() => ReadNodes(beside));
        try
        {
            ReadLinks(prepare);
        }
        finally
        {
            nodes.GetAwaiter().GetResult();
        }
        prepare("COMMIT").Run();
    }

    void ReadLinks(Func<string, Statement> prepare)
    {
        PairRows.Read(prepare, PairRows.Pairs, Pairs.LastId, AddPair);
        PairRows.Read(prepare, PairRows.Members, Members.LastId, AddMember);
        DecisionRows.Read(prepare, after: _decisions.Count == 0 ? 0 : _decisions[^1].Id, Add);
    }

    void ReadNodes(Func<string, Statement> prepare) => NodeRows.Read(prepare, Nodes.Last, (node, key) => Nodes.AppendAt(node, key));

    /// <summary>Adds an identifier and returns its node.</summary>
    public int AddNode(byte kind, UInt128 key) => Nodes.Append(new(kind, key, Place: 0));

    public void AddPair(int id, int a, int b) => Pairs.Add(id, a, b);

    public void AddMember(int id, int member, int account) => Members.Add(id, member, account);

    public void Add(Decision decision) => _decisions.Add(decision);

    internal ProfileRecords With(Decision decision)
    {
        var records = new ProfileRecords(Nodes, Pairs, Members);
        records._decisions.AddRange(_decisions);
        records._decisions.Add(decision);
        return records;
    }

    public ProfileRecords() { }

    ProfileRecords(NodeColumns nodes, LinkColumns pairs, LinkColumns members) => (Nodes, Pairs, Members) = (nodes, pairs, members);
}

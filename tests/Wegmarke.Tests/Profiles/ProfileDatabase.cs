using System.Text;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Profiles;

/// <summary>A log with the tables of Profiles, filled with rows written as "customer_number:7 email:ada@example.org".</summary>
sealed class ProfileDatabase : IDisposable
{
    /// <summary>Thousands of these are made, and what they promise does not depend on a disk.</summary>
    static readonly string s_memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    public static readonly byte[] Salt = "sixteen bytes of salt"u8[..16].ToArray();

    readonly PreparedIdentifiers _batch = new();
    readonly string? _own;
    readonly InteractionLog _log;
    IdentityIndex? _index;

    /// <param name="folder">Where the log is; null = in a folder that goes with this.</param>
    public ProfileDatabase(IdentifierRules? rules = null, string? folder = null)
    {
        Identifiers = new(rules ?? IdentifierRules.Default, Salt);
        _own = folder is null ? Path.Combine(s_memory, $"wegmarke-{Guid.NewGuid():n}") : null;
        _log = InteractionLog.Open(new TenantFolder(folder ?? _own!, TenantId.Main), TimeProvider.System); // one of both is given
        Transaction = _log.Begin();
        foreach (var table in ProfileTables.Create)
            Transaction.Prepare(table).Run();
    }

    public Identifiers Identifiers { get; }

    public LogTransaction Transaction { get; }

    public IdentityIndex Index => _index ??= IdentityIndex.Open(Identifiers.Rules, Transaction.Prepare);

    public ProfileRecords Records { get; } = new();

    public DecisionDesk Desk => new(Records, Identifiers, Transaction);

    /// <summary>Appends a row and returns its node.</summary>
    public int Add(string row)
    {
        _batch.Clear();
        foreach (var identifier in Words(row))
        {
            var (kind, value) = Split(identifier);
            Identifiers.Prepare(kind, Encoding.UTF8.GetBytes(value), _batch);
        }
        var node = Index.NodeOf(_batch.Row(0, _batch.Count), Transaction);
        AppendRow();
        return node;
    }

    public void AppendRow() =>
        Transaction.Append(new LogRow { Source = 0, Ordinal = 0, Time = 0, Received = 0, Node = 0, Name = 0, Key = 0 });

    public ProfileDatabase AddAll(params IEnumerable<string> rows)
    {
        foreach (var row in rows)
            Add(row);
        return this;
    }

    public void Reopen() => _index = null;

    public ProfilePartition Partition()
    {
        Records.ReadOn(Transaction.Prepare);
        return ProfilePartition.From(Records, Identifiers.Rules);
    }

    /// <summary>Profiles as sorted lines of sorted identifiers.</summary>
    public string[] Profiles() => Profiles(Partition());

    public string[] Profiles(ProfilePartition partition)
    {
        var texts = Texts();
        return [.. texts.Where(t => partition.ProfileOf(t.Key) is not null)
            .GroupBy(t => partition.ProfileOf(t.Key), t => t.Value)
            .Select(g => string.Join(' ', g.Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Refused links as sorted lines "identifier | identifier: reason".</summary>
    public string[] Refused(ProfilePartition partition)
    {
        var texts = Texts();
        return [.. partition.Refused.Select(r => Refusal(texts[r.A], texts[r.B], r.Reason)).Order(StringComparer.Ordinal)];
    }

    public static string Refusal(string one, string other, RefusalReason reason) =>
        string.CompareOrdinal(one, other) < 0 ? $"{one} | {other}: {reason}" : $"{other} | {one}: {reason}";

    /// <summary>The whole content of a table, a line per row.</summary>
    public string[] Table(string name)
    {
        var columns = name switch
        {
            "profiles_nodes" => "node || ' ' || kind || ' ' || value || ' ' || sequence",
            "profiles_pairs" => "a || ' ' || b || ' ' || sequence",
            "profiles_members" => "member || ' ' || account || ' ' || sequence",
            _ => "id || ' ' || kind || ' ' || a || ' ' || b || ' ' || by || ' ' || reason",
        };
        var lines = new List<string>();
        var rows = Transaction.Prepare($"SELECT {columns} FROM {name} ORDER BY 1");
        while (rows.Step())
            lines.Add(rows.Text(0));
        rows.Reset();
        return [.. lines];
    }

    public Dictionary<int, string> Texts()
    {
        var texts = new Dictionary<int, string>();
        var rows = Transaction.Prepare("SELECT node, kind, value FROM profiles_nodes");
        while (rows.Step())
            texts[(int)rows.Long(0)] = $"{Identifiers.Rules.ByCode((byte)rows.Long(1))!.Key}:{rows.Text(2)}";
        rows.Reset();
        return texts;
    }

    public int NodeOf(string identifier) => Texts().First(t => t.Value == identifier).Key;

    public string TextOf(int node) => Texts()[node];

    public (IdentifierKind Kind, string Value) Split(string identifier)
    {
        var colon = identifier.IndexOf(':', StringComparison.Ordinal);
        return (Identifiers.Rules.Find(identifier[..colon])!, identifier[(colon + 1)..]);
    }

    public static string[] Words(string row) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose()
    {
        Transaction.Dispose();
        _log.Dispose();
        if (_own is not null)
            Directory.Delete(_own, recursive: true);
    }
}

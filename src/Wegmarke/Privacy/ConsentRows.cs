using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Records of consent on disk: appended to, never changed; an erasure removes rows. Writing belongs to the commit thread.</summary>
public static class ConsentRows
{
    const string Table = "privacy_consents";

    const string Columns = "id, node, purpose, act, at, listed, source, channel, text, url, requested, confirmed, recorded";

    public static IReadOnlyList<string> Create { get; } =
    [
        "CREATE TABLE IF NOT EXISTS privacy_consents(id INTEGER PRIMARY KEY, node INTEGER NOT NULL, purpose INTEGER NOT NULL, act INTEGER NOT NULL, at INTEGER NOT NULL, listed INTEGER NOT NULL, "
            + "source TEXT NOT NULL, channel TEXT NOT NULL, text TEXT NOT NULL, url TEXT NOT NULL, requested INTEGER, confirmed INTEGER, recorded INTEGER NOT NULL)",
        "CREATE INDEX IF NOT EXISTS privacy_consents_of_node ON privacy_consents(node)",
        // Who withdrew is asked before every answer, and they are few among all.
        "CREATE INDEX IF NOT EXISTS privacy_consents_withdrawn ON privacy_consents(purpose, node) WHERE act = 2",
    ];

    /// <summary>Appends the record, unless it is there already, or is a list's and its source's list said the same last.</summary>
    public static RowChange Write(LogTransaction transaction, ConsentRecord record)
    {
        record = record.InMilliseconds();
        var known = OfNode(record.Node, transaction.Prepare).Where(other => other.Purpose == record.Purpose && other.Source == record.Source && other.IsListed == record.IsListed).ToArray();
        if (known.Any(other => other with { Number = 0, RecordedAt = record.RecordedAt } == record))
            return RowChange.None;
        Insert(transaction, record);
        return known.Length == 0 ? RowChange.Added : RowChange.Replaced;
    }

    /// <summary>Of a list that does not say since when: nothing as long as it says what it said last.</summary>
    public static RowChange WriteUndated(LogTransaction transaction, ConsentRecord record) =>
        OfNode(record.Node, transaction.Prepare).Where(other => other.Purpose == record.Purpose && other.Source == record.Source && other.IsListed)
            .MaxBy(other => (other.At, other.Act)) is { } last && last.Act == record.Act ? RowChange.None : Write(transaction, record);

    static void Insert(LogTransaction transaction, ConsentRecord record)
    {
        var insert = transaction.Prepare($"INSERT INTO {Table}({Columns}) VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .Bind(1, record.Node).Bind(2, (long)record.Purpose).Bind(3, (long)record.Act).Bind(4, record.At.ToUnixTimeMilliseconds()).Bind(5, record.IsListed ? 1 : 0)
            .BindText(6, record.Source).BindText(7, record.Proof.Channel).BindText(8, record.Proof.Text).BindText(9, record.Proof.Url);
        Bind(insert, 10, record.Proof.Requested);
        Bind(insert, 11, record.Proof.Confirmed);
        insert.Bind(12, record.RecordedAt.ToUnixTimeMilliseconds()).Run();
    }

    static void Bind(Statement statement, int index, DateTimeOffset? time) =>
        _ = time is { } known ? statement.Bind(index, known.ToUnixTimeMilliseconds()) : statement.BindNull(index);

    /// <summary>In the order in which they were recorded; none where nothing was ever recorded.</summary>
    public static IReadOnlyList<ConsentRecord> OfNode(int node, Func<string, Statement> prepare) =>
        Read(Exists(prepare) ? prepare($"SELECT {Columns} FROM {Table} WHERE node = ? ORDER BY id").Bind(1, node) : null);

    /// <summary>Nodes with a withdrawal for the purpose, whether or not a later consent took its place; each once, ascending.</summary>
    public static IReadOnlyList<int> Withdrawn(Purpose purpose, Func<string, Statement> prepare) =>
        Nodes(Exists(prepare) ? prepare($"SELECT DISTINCT node FROM {Table} WHERE act = 2 AND purpose = ? ORDER BY node").Bind(1, (long)purpose) : null);

    /// <summary>All nodes of which anything was recorded.</summary>
    public static IReadOnlyList<int> Nodes(Func<string, Statement> prepare) => Nodes(Exists(prepare) ? prepare($"SELECT DISTINCT node FROM {Table}") : null);

    /// <summary>Nodes of which something was recorded behind a record's number.</summary>
    public static IReadOnlyList<int> NodesAfter(long number, Func<string, Statement> prepare) =>
        Nodes(Exists(prepare) ? prepare($"SELECT DISTINCT node FROM {Table} WHERE id > ?").Bind(1, number) : null);

    /// <summary>Grows with every record; an erasure shows in <see cref="LogReader.Erasures"/>.</summary>
    public static long Last(Func<string, Statement> prepare) => Nodes(Exists(prepare) ? prepare($"SELECT coalesce(max(id), 0) FROM {Table}") : null) is [var last] ? last : 0;

    static bool Exists(Func<string, Statement> prepare) => PrivacyTables.Exists(Table, prepare);

    static List<int> Nodes(Statement? rows)
    {
        var nodes = new List<int>();
        while (rows is not null && rows.Step())
            nodes.Add((int)rows.Long(0));
        rows?.Reset();
        return nodes;
    }

    static List<ConsentRecord> Read(Statement? rows)
    {
        var records = new List<ConsentRecord>();
        while (rows is not null && rows.Step())
        {
            records.Add(new((int)rows.Long(1), (Purpose)rows.Long(2), (ConsentAct)rows.Long(3), Time(rows.Long(4)))
            {
                Number = rows.Long(0),
                IsListed = rows.Long(5) != 0,
                Source = rows.Text(6),
                Proof = new(rows.Text(7), rows.Text(8), rows.Text(9)) { Requested = Maybe(rows, 10), Confirmed = Maybe(rows, 11) },
                RecordedAt = Time(rows.Long(12)),
            });
        }
        rows?.Reset();
        return records;
    }

    static DateTimeOffset? Maybe(Statement rows, int column) => rows.IsNull(column) ? null : Time(rows.Long(column));

    static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}

using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Restrictions on disk: appended to, never changed; an erasure removes rows. Writing belongs to the commit thread.</summary>
public static class RestrictionRows
{
    const string Table = "privacy_restrictions";

    public static IReadOnlyList<string> Create { get; } =
    [
        "CREATE TABLE IF NOT EXISTS privacy_restrictions(id INTEGER PRIMARY KEY, node INTEGER NOT NULL, lift INTEGER NOT NULL, at INTEGER NOT NULL)",
    ];

    public static void Write(LogTransaction transaction, Restriction entry) => transaction.Prepare($"INSERT INTO {Table}(node, lift, at) VALUES(?, ?, ?)")
        .Bind(1, entry.Node).Bind(2, entry.IsLift ? 1 : 0).Bind(3, entry.At.ToUnixTimeMilliseconds()).Run();

    /// <summary>All there are, in the order in which they were recorded. Restrictions are few.</summary>
    public static IReadOnlyList<Restriction> All(Func<string, Statement> prepare)
    {
        var entries = new List<Restriction>();
        if (!PrivacyTables.Exists(Table, prepare))
            return entries;
        var rows = prepare($"SELECT id, node, lift, at FROM {Table} ORDER BY id");
        while (rows.Step())
            entries.Add(new((int)rows.Long(1), rows.Long(2) != 0, DateTimeOffset.FromUnixTimeMilliseconds(rows.Long(3))) { Number = rows.Long(0) });
        rows.Reset();
        return entries;
    }

    /// <summary>Nodes whose identifier is restricted now.</summary>
    public static IReadOnlyList<int> InForce(Func<string, Statement> prepare) =>
        [.. All(prepare).GroupBy(entry => entry.Node).Where(Restriction.IsInForce).Select(node => node.Key)];

    public static long Last(Func<string, Statement> prepare) => All(prepare) is [.., var last] ? last.Number : 0;
}

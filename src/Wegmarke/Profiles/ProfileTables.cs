using Wegmarke.Profiles.Index;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>The tables of this feature. Those of identity are appended by row number and have no further index: one more index halves the rate of an import.</summary>
public static class ProfileTables
{
    public static IReadOnlyList<string> Create { get; } =
    [
        "CREATE TABLE IF NOT EXISTS profiles_nodes(node INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key BLOB, value TEXT, sequence INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS profiles_pairs(id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL, sequence INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS profiles_members(id INTEGER PRIMARY KEY, member INTEGER NOT NULL, account INTEGER NOT NULL, sequence INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS profiles_decisions(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL, decided_at INTEGER NOT NULL, by TEXT NOT NULL, reason TEXT NOT NULL)",
        .. TraitRows.Create,
    ];

    /// <summary>Grows with every decision, identifier and link: those of a decision or of master data change profiles without a row in the log.</summary>
    public static long LastChange(LogReader reader) =>
        LastRow.Of("SELECT max(id) FROM profiles_decisions", reader.Prepare) + PairRows.Last(reader.Prepare) + NodeRows.Last(reader.Prepare);
}

using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>Traits on disk: one value for each node, name and source; an older value is replaced and not kept. Belongs to the commit thread.</summary>
public static class TraitRows
{
    /// <summary>A value that was erased is NULL; its row stays and says nothing.</summary>
    internal static IReadOnlyList<string> Create { get; } =
    [
        "CREATE TABLE IF NOT EXISTS profiles_traits(id INTEGER PRIMARY KEY, node INTEGER NOT NULL, name TEXT NOT NULL, source TEXT NOT NULL, as_of INTEGER NOT NULL, value TEXT)",
        "CREATE UNIQUE INDEX IF NOT EXISTS profiles_traits_of_node ON profiles_traits(node, name, source)",
    ];

    const string Find = "SELECT as_of, value FROM profiles_traits WHERE node = ? AND name = ? AND source = ?";
    const string Insert = "INSERT OR REPLACE INTO profiles_traits(node, name, source, as_of, value) VALUES(?, ?, ?, ?, ?)";

    /// <summary>Keeps what the source says of the node, unless it said something newer before.</summary>
    /// <param name="transaction">In which it is written.</param>
    /// <param name="of">Node, name and source.</param>
    /// <param name="value">UTF-8.</param>
    /// <param name="asOf">Milliseconds since 1970, UTC.</param>
    public static RowChange Write(LogTransaction transaction, (int Node, byte[] Name, byte[] Source) of, ReadOnlySpan<byte> value, long asOf)
    {
        var stored = transaction.Prepare(Find).Bind(1, of.Node).BindText(2, of.Name).BindText(3, of.Source);
        var isThere = stored.Step();
        var isKept = isThere && (stored.Long(0) > asOf || stored.Bytes(1).SequenceEqual(value));
        stored.Reset();
        if (isKept)
            return RowChange.None;
        transaction.Prepare(Insert).Bind(1, of.Node).BindText(2, of.Name).BindText(3, of.Source).Bind(4, asOf).BindText(5, value).Run();
        return isThere ? RowChange.Replaced : RowChange.Added;
    }
}

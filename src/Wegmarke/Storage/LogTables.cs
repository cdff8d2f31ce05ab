using System.Security.Cryptography;
using Wegmarke.Storage.Erasing;
using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage;

/// <summary>Tables of the log's file that belong to Storage, and who the log is.</summary>
static class LogTables
{
    static readonly string[] s_tables =
    [
        "CREATE TABLE IF NOT EXISTS log_identity(tenant TEXT NOT NULL, id BLOB NOT NULL, salt BLOB NOT NULL, created INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS log(sequence INTEGER PRIMARY KEY, row BLOB NOT NULL, chain BLOB NOT NULL, digest BLOB)",
        "CREATE TABLE IF NOT EXISTS log_sources(id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS log_names(id INTEGER PRIMARY KEY, event TEXT NOT NULL, touchpoint TEXT NOT NULL, channel TEXT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS log_losses(first INTEGER NOT NULL, last INTEGER NOT NULL, noticed INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS log_protocol(applied INTEGER NOT NULL, changed INTEGER NOT NULL, finished INTEGER NOT NULL)",
        "CREATE TABLE IF NOT EXISTS log_cut(sequence INTEGER NOT NULL, chain BLOB NOT NULL)",
    ];

    /// <summary>Makes what is missing, all of it or nothing. A log that lost even its identity goes on as the one its head file names, so that
    /// everything acknowledged counts as lost instead of never having been.</summary>
    public static void Create(Connection connection, TenantFolder folder, long now)
    {
        connection.Execute("BEGIN IMMEDIATE");
        foreach (var table in s_tables)
            connection.Execute(table);
        var isNew = connection.Number("SELECT count(*) FROM log_identity") == 0;
        if (isNew)
            Identify(connection, folder, now);
        connection.Execute("COMMIT");
        // Tables and identity leave the write-ahead log at once, so that damage to it costs rows and nothing else.
        if (isNew)
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    static void Identify(Connection connection, TenantFolder folder, long now)
    {
        var id = HeadFile.Newest(folder.Head) is { } head ? head.LogId.Span : RandomNumberGenerator.GetBytes(HeadSlot.LogIdLength);
        connection.Prepare("INSERT INTO log_identity(tenant, id, salt, created) VALUES(?, ?, ?, ?)")
            .BindText(1, folder.Id.Value).Bind(2, id).Bind(3, RandomNumberGenerator.GetBytes(16)).Bind(4, now)
            .Run();
    }

    /// <summary>False of a file that holds no log (yet).</summary>
    public static bool Exist(Connection connection) =>
        Exists(connection, "log");

    /// <summary>Null when its row is gone.</summary>
    public static LogIdentity? FindIdentity(Connection connection)
    {
        var row = connection.Prepare("SELECT tenant, id, salt FROM log_identity");
        var identity = row.Step() ? new LogIdentity(row.Text(0), row.Bytes(1).ToArray(), row.Bytes(2).ToArray()) : null;
        row.Reset();
        return identity;
    }

    /// <exception cref="StorageException">The file is no log.</exception>
    public static LogIdentity Identity(Connection connection) => FindIdentity(connection)
        ?? throw new StorageException("The log has no identity: the file is no Wegmarke log, or it is damaged. Run 'wegmarke verify', or restore it from a backup.");

    public static long LastSequence(Connection connection) => connection.Number("SELECT max(sequence) FROM log");

    public static List<LostRange> Losses(Connection connection)
    {
        var losses = new List<LostRange>();
        var rows = connection.Prepare("SELECT first, last FROM log_losses ORDER BY first");
        while (rows.Step())
            losses.Add(new(rows.Long(0), rows.Long(1)));
        rows.Reset();
        return losses;
    }

    /// <summary>Null when the log begins at its beginning.</summary>
    public static LogCut? Cut(Connection connection)
    {
        if (!Exists(connection, "log_cut"))
            return null;
        var row = connection.Prepare("SELECT sequence, chain FROM log_cut");
        var cut = row.Step() ? new LogCut(row.Long(0), row.Bytes(1).ToArray()) : null;
        row.Reset();
        return cut;
    }

    /// <summary>How far the log has followed the protocol.</summary>
    public static ProtocolPlace Place(Connection connection)
    {
        if (!Exists(connection, "log_protocol"))
            return default;
        var row = connection.Prepare("SELECT applied, changed, finished FROM log_protocol");
        var place = row.Step() ? new ProtocolPlace(row.Long(0), row.Long(1), row.Long(2)) : default;
        row.Reset();
        return place;
    }

    /// <summary>A log of an earlier version that was never opened to write since lacks some.</summary>
    static bool Exists(Connection connection, string table) =>
        connection.Number($"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '{table}'") > 0;

    public static byte[] Chain(Connection connection, LogIdentity identity, long sequence)
    {
        if (sequence == 0)
            return RowHash.Genesis(identity.Tenant, identity.Id);
        var row = connection.Prepare("SELECT chain FROM log WHERE sequence = ?").Bind(1, sequence);
        var chain = row.Step() ? row.Bytes(0).ToArray() : [];
        row.Reset();
        return chain;
    }
}

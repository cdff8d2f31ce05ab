using Wegmarke.Storage.Erasing;
using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage;

/// <summary>Reads one tenant's log beside its writer, on a connection of its own. Belongs to one thread at a time.</summary>
public sealed class LogReader : IDisposable
{
    readonly Connection _connection;

    LogReader(Connection connection, LogIdentity identity)
    {
        (_connection, Identity) = (connection, identity);
        Registers = Registers.Load(connection);
    }

    public LogIdentity Identity { get; }

    /// <summary>The names known when the reader was opened.</summary>
    public Registers Registers { get; }

    /// <summary>Grows with every erasure and retention: whatever was derived before must be derived anew.</summary>
    public long Erasures => LogTables.Place(_connection).Changed;

    public long LastSequence => LogTables.LastSequence(_connection);

    /// <summary>Null when the tenant has no log yet.</summary>
    public static LogReader? Open(TenantFolder folder)
    {
        if (!File.Exists(folder.Log))
            return null;
        var connection = Connection.OpenToRead(folder.Log);
        try
        {
            PendingErasures.FinishBeforeReading(folder, connection);
            if (LogTables.Exist(connection))
                return new(connection, LogTables.Identity(connection));
            connection.Dispose();
            return null;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Rows with first ≤ sequence ≤ last, in order of sequence.</summary>
    public LogCursor Rows(long first, long last) =>
        new(_connection.Prepare("SELECT sequence, row FROM log WHERE sequence BETWEEN ? AND ?").Bind(1, first).Bind(2, last));

    /// <summary>A statement on the log's file; its text names only tables of the caller's feature.</summary>
    public Statement Prepare(string sql) => _connection.Prepare(sql);

    public bool HasTable(string name)
    {
        var table = _connection.Prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").BindText(1, name);
        var found = table.Step();
        table.Reset();
        return found;
    }

    public void Dispose() => _connection.Dispose();
}

using System.Runtime.InteropServices;
using System.Text;

namespace Wegmarke.Storage.Sqlite;

/// <summary>One connection to one SQLite file. Belongs to one thread at a time.</summary>
sealed unsafe class Connection : IDisposable
{
    const int NoCheckpointOnClose = 1006;

    readonly Dictionary<string, Statement> _statements = [];
    readonly string _path;
    nint _database;

    Connection(string path, nint database) => (_path, _database) = (path, database);

    public static Connection OpenToWrite(string path)
    {
        var connection = Open(path, Native.OpenReadWrite | Native.OpenCreate);
        connection.Execute("PRAGMA journal_mode=WAL");
        // NORMAL loses acknowledged rows at a power cut (docs/decisions/log-on-sqlite.md).
        connection.Execute("PRAGMA synchronous=FULL");
        connection.Execute("PRAGMA secure_delete=ON");
        connection.Execute("PRAGMA cache_size=-16384");
        return connection;
    }

    public static Connection OpenToRead(string path)
    {
        var connection = Open(path, Native.OpenReadWrite);
        // A reader changes nothing, not even by being the last to close: a damaged write-ahead log must stay to be looked at.
        _ = Native.Configure(connection._database, NoCheckpointOnClose, value: 1, result: 0);
        connection.Execute("PRAGMA query_only=ON");
        // Read and not mapped: the kernel reads ahead of a scan, and no row costs a page fault.
        connection.Execute("PRAGMA cache_size=-4096");
        return connection;
    }

    /// <summary>To read what can still be read of a damaged file, page by page. Without memory mapping: a sector that the disk cannot
    /// read must be an answer and not the end of the process.</summary>
    public static Connection OpenToExamine(string path)
    {
        var connection = Open(path, Native.OpenReadWrite);
        _ = Native.Configure(connection._database, NoCheckpointOnClose, value: 1, result: 0);
        try
        {
            // First: lets pages be asked for even when the file is shorter than its header says.
            connection.Execute("PRAGMA writable_schema=ON");
            connection.Execute("PRAGMA query_only=ON");
            connection.Execute("PRAGMA cache_size=-4096");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    static Connection Open(string path, int flags)
    {
        var code = Native.Open(path, out var database, flags | Native.OpenNoMutex, 0);
        var connection = new Connection(path, database);
        if (code != Native.Ok)
        {
            var failure = connection.Failure(code);
            connection.Dispose();
            throw failure;
        }
        _ = Native.BusyTimeout(database, 10_000);
        return connection;
    }

    public void Execute(string sql)
    {
        using var statement = Compile(sql, flags: 0);
        statement.Run();
    }

    /// <summary>The statement of this text, compiled once for the connection's life and reset.</summary>
    public Statement Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements[sql] = statement = Compile(sql, Native.PreparePersistent);
        statement.Reset();
        return statement;
    }

    Statement Compile(string sql, int flags)
    {
        var utf8 = Encoding.UTF8.GetBytes(sql);
        fixed (byte* text = utf8)
        {
            var code = Native.Prepare(_database, text, utf8.Length, flags, out var statement, out var tail);
            if (code != Native.Ok)
                throw Failure(code);
            if (tail < text + utf8.Length)
                throw new ArgumentException($"One statement at a time; more follows in: {sql}", nameof(sql));
            return new Statement(this, statement);
        }
    }

    public long Number(string sql)
    {
        using var statement = Compile(sql, flags: 0);
        return statement.Step() && !statement.IsNull(0) ? statement.Long(0) : 0;
    }

    public DatabaseException Failure(int code)
    {
        var detail = Marshal.PtrToStringUTF8((nint)Native.ErrorMessage(_database));
        return new DatabaseException(code, $"{_path}: SQLite answers {code} ({detail}).");
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        _statements.Clear();
        if (_database != 0)
            _ = Native.Close(_database);
        _database = 0;
    }
}

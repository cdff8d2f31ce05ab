using Dapper;
using Microsoft.Data.Sqlite;
using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>The file that knows keys and users. A connection per call: usable from any thread and beside other processes.</summary>
sealed class HostDatabase
{
    readonly string _path;
    readonly string _connect;

    public HostDatabase(HostFolder folder)
    {
        _path = folder.Database;
        _connect = new SqliteConnectionStringBuilder { DataSource = folder.Database, DefaultTimeout = 10 }.ToString();
        Directory.CreateDirectory(folder.Root);
        CreateForOwner();
        Ask(connection => connection.Execute($"{KeyRows.Create};{UserRows.Create};{ShareRows.Create}"));
    }

    /// <exception cref="DatabaseException">The file is damaged, or the disk full or broken.</exception>
    public T Ask<T>(Func<SqliteConnection, T> question)
    {
        try
        {
            using var connection = new SqliteConnection(_connect);
            connection.Open();
            connection.Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON");
            return question(connection);
        }
        catch (SqliteException cause)
        {
            throw new DatabaseException(cause.SqliteErrorCode, $"{_path}: {cause.Message}");
        }
    }

    /// <summary>Nobody else on this machine reads who may come in; SQLite gives its other files the rights of this one.</summary>
    void CreateForOwner()
    {
        if (File.Exists(_path))
            return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(_path, options).Dispose();
    }
}

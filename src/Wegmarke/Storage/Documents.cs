using Dapper;
using Microsoft.Data.Sqlite;

namespace Wegmarke.Storage;

/// <summary>A tenant's documents with optimistic versions. A connection per call: usable from any thread.</summary>
public sealed class Documents
{
    const string Columns = "kind, id, version, schema, body";

    readonly string _path;
    readonly string _connect;

    public Documents(TenantFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        _path = folder.State;
        _connect = new SqliteConnectionStringBuilder { DataSource = folder.State, DefaultTimeout = 10 }.ToString();
        Ask(connection => connection.Execute("CREATE TABLE IF NOT EXISTS documents(kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, schema INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(kind, id))"));
    }

    public Document? Find(string kind, string id) => Ask(connection => Find(connection, kind, id));

    static Document? Find(SqliteConnection connection, string kind, string id) =>
        connection.QuerySingleOrDefault<Row>($"SELECT {Columns} FROM documents WHERE kind = @kind AND id = @id", new { kind, id })?.Document;

    public IReadOnlyList<Document> All(string kind) => Ask<IReadOnlyList<Document>>(connection =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM documents WHERE kind = @kind ORDER BY id", new { kind }).Select(row => row.Document)]);

    /// <param name="kind">See <see cref="Document.Kind"/>.</param>
    /// <param name="id">Names it within its kind.</param>
    /// <param name="expectedVersion">The version that was edited; 0 = there must be none yet.</param>
    /// <param name="schema">The number of the body's form.</param>
    /// <param name="body">JSON.</param>
    /// <exception cref="DocumentConflictException">Another version is stored.</exception>
    public Document Save(string kind, string id, int expectedVersion, int schema, string body) => Ask(connection =>
    {
        var version = expectedVersion + 1;
        var changed = connection.Execute(expectedVersion == 0
            ? "INSERT INTO documents(kind, id, version, schema, body) VALUES(@kind, @id, @version, @schema, @body) ON CONFLICT DO NOTHING"
            : "UPDATE documents SET version = @version, schema = @schema, body = @body WHERE kind = @kind AND id = @id AND version = @expectedVersion",
            new { kind, id, version, schema, body, expectedVersion });
        return changed == 1 ? new Document(kind, id, version, schema, body) : throw Conflict(connection, kind, id, expectedVersion);
    });

    /// <exception cref="DocumentConflictException">Another version is stored, or none.</exception>
    public void Delete(string kind, string id, int expectedVersion) => Ask(connection =>
        connection.Execute("DELETE FROM documents WHERE kind = @kind AND id = @id AND version = @expectedVersion", new { kind, id, expectedVersion }) == 1
            ? true : throw Conflict(connection, kind, id, expectedVersion));

    /// <summary>Rewrites the file, so that nothing deleted is left in any of its pages.</summary>
    public void Compact() => Ask(connection => connection.Execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"));

    static DocumentConflictException Conflict(SqliteConnection connection, string kind, string id, int expected)
    {
        var stored = Find(connection, kind, id);
        var seen = stored is null ? "none is stored" : $"version {stored.Version} is stored";
        return new($"{kind} '{id}': version {expected} was edited, but {seen}. Load it again and repeat the change.", stored);
    }

    /// <exception cref="DatabaseException">The file is damaged, or the disk full or broken.</exception>
    T Ask<T>(Func<SqliteConnection, T> question)
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

    sealed record Row(string Kind, string Id, long Version, long Schema, string Body)
    {
        public Document Document => new(Kind, Id, (int)Version, (int)Schema, Body);
    }
}

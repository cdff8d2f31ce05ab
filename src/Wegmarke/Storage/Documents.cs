using Dapper;
using Microsoft.Data.Sqlite;

namespace Wegmarke.Storage;

/// <summary>A tenant's documents with optimistic versions. A connection per call: usable from any thread.</summary>
public sealed class Documents
{
    const string Columns = "kind, id, version, schema, body";

    readonly string _path;
    readonly string _connect;
    readonly AuditLog _audit;

    public Documents(TenantFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        (_path, _audit) = (folder.State, AuditLog.Of(folder));
        _connect = new SqliteConnectionStringBuilder { DataSource = folder.State, DefaultTimeout = 10 }.ToString();
        Ask(connection => connection.Execute("CREATE TABLE IF NOT EXISTS documents(kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, schema INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(kind, id))"));
    }

    public Document? Find(string kind, string id) => Ask(connection => Find(connection, null, kind, id));

    static Document? Find(SqliteConnection connection, SqliteTransaction? transaction, string kind, string id) =>
        connection.QuerySingleOrDefault<Row>($"SELECT {Columns} FROM documents WHERE kind = @kind AND id = @id", new { kind, id }, transaction)?.Document;

    public IReadOnlyList<Document> All(string kind) => Ask<IReadOnlyList<Document>>(connection =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM documents WHERE kind = @kind ORDER BY id", new { kind }).Select(row => row.Document)]);

    /// <summary>Those of a kind whose id begins so, in the order of their ids.</summary>
    public IReadOnlyList<Document> Beginning(string kind, string prefix) => Ask<IReadOnlyList<Document>>(connection =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM documents WHERE kind = @kind AND substr(id, 1, length(@prefix)) = @prefix ORDER BY id", new { kind, prefix }).Select(row => row.Document)]);

    /// <summary>Stores a document; the audit log says who stored which version of what.</summary>
    /// <param name="kind">See <see cref="Document.Kind"/>.</param>
    /// <param name="id">Names it within its kind.</param>
    /// <param name="expectedVersion">The version that was edited; 0 = there must be none yet.</param>
    /// <param name="schema">The number of the body's form.</param>
    /// <param name="body">JSON.</param>
    /// <exception cref="DocumentConflictException">Another version is stored.</exception>
    public Document Save(string kind, string id, int expectedVersion, int schema, string body) =>
        SaveTogether(new Document(kind, id, expectedVersion, schema, body))[0];

    /// <summary>The same of a setting of closed words and numbers, which can name nobody: the audit log also says what it says.</summary>
    /// <exception cref="DocumentConflictException">Another version is stored.</exception>
    public Document SaveSetting(string kind, string id, int expectedVersion, int schema, string body) =>
        Save([new(kind, id, expectedVersion, schema, body)], new Dictionary<string, string> { ["says"] = body })[0];

    /// <summary>Saves all of them or, when another version of one is stored, none.</summary>
    /// <param name="edited">Each with the version that was edited; 0 = there must be none yet.</param>
    /// <returns>As they are stored now.</returns>
    /// <exception cref="DocumentConflictException">Of the first one that was in the way.</exception>
    public IReadOnlyList<Document> SaveTogether(params IReadOnlyList<Document> edited) => Save(edited, new Dictionary<string, string>());

    IReadOnlyList<Document> Save(IReadOnlyList<Document> edited, Dictionary<string, string> facts) => Ask<IReadOnlyList<Document>>(connection =>
    {
        using var transaction = connection.BeginTransaction();
        var saved = edited.Select(document => Save(connection, transaction, document)).ToArray();
        Note(AuditAct.Set, saved, facts);
        transaction.Commit();
        return saved;
    });

    /// <summary>Before it is stored: what cannot be noted does not happen.</summary>
    void Note(AuditAct act, IReadOnlyList<Document> documents, Dictionary<string, string> facts) => _audit.Append(new(
        act, string.Join(", ", documents.Select(document => $"{document.Kind}/{document.Id}")), [],
        new Dictionary<string, string>(facts) { ["version"] = string.Join(", ", documents.Select(document => document.Version)) }));

    static Document Save(SqliteConnection connection, SqliteTransaction? transaction, Document edited)
    {
        var saved = edited with { Version = edited.Version + 1 };
        var changed = connection.Execute(edited.Version == 0
            ? "INSERT INTO documents(kind, id, version, schema, body) VALUES(@Kind, @Id, @Version, @Schema, @Body) ON CONFLICT DO NOTHING"
            : "UPDATE documents SET version = @Version, schema = @Schema, body = @Body WHERE kind = @Kind AND id = @Id AND version = @Version - 1",
            saved, transaction);
        return changed == 1 ? saved : throw Conflict(connection, transaction, edited);
    }

    /// <exception cref="DocumentConflictException">Another version is stored, or none.</exception>
    public void Delete(string kind, string id, int expectedVersion) => Ask(connection =>
    {
        var document = new Document(kind, id, expectedVersion, 0, "");
        using var transaction = connection.BeginTransaction();
        if (connection.Execute("DELETE FROM documents WHERE kind = @Kind AND id = @Id AND version = @Version", document, transaction) != 1)
            throw Conflict(connection, transaction, document);
        Note(AuditAct.Remove, [document], []);
        transaction.Commit();
        return true;
    });

    /// <summary>Changes with every document.</summary>
    public string Stamp() => Ask(connection => connection.QuerySingle<string>("SELECT count(*) || '/' || coalesce(sum(version), 0) || '/' || coalesce(max(rowid), 0) FROM documents"));

    /// <summary>Rewrites the file, so that nothing deleted is left in any of its pages.</summary>
    public void Compact() => Ask(connection => connection.Execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"));

    static DocumentConflictException Conflict(SqliteConnection connection, SqliteTransaction? transaction, Document edited)
    {
        var stored = Find(connection, transaction, edited.Kind, edited.Id);
        var seen = stored is null ? "none is stored" : $"version {stored.Version} is stored";
        return new($"{edited.Kind} '{edited.Id}': version {edited.Version} was edited, but {seen}. Load it again and repeat the change.", stored);
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

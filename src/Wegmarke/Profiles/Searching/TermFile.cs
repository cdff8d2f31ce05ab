using Microsoft.Data.Sqlite;
using Wegmarke.Storage;

namespace Wegmarke.Profiles.Searching;

/// <summary>Terms in order with the nodes they belong to, in a file of its own that is made from identifiers and traits and again when it is gone: a
/// search reads as many terms as it asks for, however many there are. A connection per call; any thread, beside other processes.</summary>
/// <remarks>A trait that was replaced leaves its old terms behind until the file is made anew: whoever searches looks at what is said now.</remarks>
sealed class TermFile(TenantFolder folder)
{
    const int Corrupt = 11, NoDatabase = 26;

    readonly string _connect = new SqliteConnectionStringBuilder { DataSource = folder.Search, DefaultTimeout = 30, Pooling = false }.ToString();

    /// <summary>Nodes with a term that begins so, by term; at most so many.</summary>
    public IReadOnlyList<int> Beginning(string word, int most, LogReader reader, IdentifierRules rules) => Again(connection =>
    {
        ReadOn(connection, reader, rules);
        using var find = connection.CreateCommand();
        find.CommandText = "SELECT node FROM profiles_search_terms WHERE term >= $from AND term < $to LIMIT $most";
        find.Parameters.AddWithValue("$from", word);
        find.Parameters.AddWithValue("$to", word + char.MaxValue);
        find.Parameters.AddWithValue("$most", most);
        using var rows = find.ExecuteReader();
        var nodes = new List<int>();
        while (rows.Read())
            nodes.Add(rows.GetInt32(0));
        return nodes;
    });

    /// <summary>A damaged file is thrown away, once.</summary>
    T Again<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            return Opened(work);
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is Corrupt or NoDatabase)
        {
            Delete();
        }
        try
        {
            return Opened(work);
        }
        catch (SqliteException cause)
        {
            throw new DatabaseException(cause.SqliteErrorCode, $"{folder.Search}: {cause.Message}");
        }
    }

    T Opened<T>(Func<SqliteConnection, T> work)
    {
        using var connection = new SqliteConnection(_connect);
        connection.Open();
        // After a crash the file is made again: nothing waits for a disk.
        Execute(connection, "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536");
        return work(connection);
    }

    /// <summary>Takes in what came since; after an erasure, or under other rules, everything.</summary>
    void ReadOn(SqliteConnection connection, LogReader reader, IdentifierRules rules)
    {
        Execute(connection, """
            CREATE TABLE IF NOT EXISTS profiles_search_terms(term TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY(term, node)) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS profiles_search_state(of TEXT NOT NULL, node INTEGER NOT NULL, trait INTEGER NOT NULL);
            """);
        var of = $"{Convert.ToHexString(reader.Identity.Id)} {reader.Erasures} {string.Join(',', rules.Kinds.Select(kind => $"{kind.Code}{kind.Scope}"))}";
        var state = State(connection);
        var (node, trait) = (IdentifierValues.Last(reader.Prepare), TraitColumn.LastChange(reader));
        if (state == (of, node, trait))
            return;
        using (var transaction = connection.BeginTransaction())
        {
            state = State(connection);
            if (state.Of != of)
                Execute(connection, "DELETE FROM profiles_search_terms");
            var known = state.Of == of ? state : (of, 0, 0);
            new TermWriting(connection, rules).Write(reader, (known.Item2, known.Item3));
            Execute(connection, "DELETE FROM profiles_search_state");
            Write(connection, (of, node, trait));
            transaction.Commit();
        }
        Forget(reader);
    }

    /// <summary>An erasure that came while this was written found nothing to remove yet.</summary>
    void Forget(LogReader reader)
    {
        using var now = LogReader.Open(folder);
        if (now is null || now.Erasures == reader.Erasures)
            return;
        Delete();
        throw new StorageException($"Somebody was erased from tenant '{folder.Id}' while it was searched. Search again.");
    }

    void Delete()
    {
        foreach (var path in (string[])[folder.Search, folder.Search + "-journal"])
            File.Delete(path);
    }

    static (string Of, long Node, long Trait) State(SqliteConnection connection)
    {
        using var read = connection.CreateCommand();
        read.CommandText = "SELECT of, node, trait FROM profiles_search_state";
        using var rows = read.ExecuteReader();
        return rows.Read() ? (rows.GetString(0), rows.GetInt64(1), rows.GetInt64(2)) : ("", 0, 0);
    }

    static void Write(SqliteConnection connection, (string Of, long Node, long Trait) state)
    {
        using var write = connection.CreateCommand();
        write.CommandText = "INSERT INTO profiles_search_state(of, node, trait) VALUES($of, $node, $trait)";
        write.Parameters.AddWithValue("$of", state.Of);
        write.Parameters.AddWithValue("$node", state.Node);
        write.Parameters.AddWithValue("$trait", state.Trait);
        write.ExecuteNonQuery();
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

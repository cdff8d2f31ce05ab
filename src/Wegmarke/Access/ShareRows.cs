using Dapper;
using Microsoft.Data.Sqlite;
using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Shared links as the host's database holds them.</summary>
static class ShareRows
{
    public const string Create = """
        CREATE TABLE IF NOT EXISTS access_shares(
            id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, map TEXT NOT NULL, filter TEXT NOT NULL, language TEXT NOT NULL,
            name TEXT NOT NULL, created INTEGER NOT NULL, expires INTEGER NOT NULL, revoked INTEGER, used INTEGER)
        """;

    const string Columns = "id, tenant, map, filter, language, name, created, expires, revoked, used";

    public static void Add(SqliteConnection connection, Share share, string hash) => connection.Execute(
        $"INSERT INTO access_shares(hash, {Columns}) VALUES(@hash, @Id, @Tenant, @Map, @Filter, @Language, @Name, @Created, @Expires, NULL, NULL)",
        new
        {
            hash,
            share.Id,
            Tenant = share.Tenant.Value,
            share.View.Map,
            share.View.Filter,
            share.View.Language,
            share.Name,
            Created = share.Created.ToUnixTimeMilliseconds(),
            Expires = share.Expires.ToUnixTimeMilliseconds(),
        });

    public static IReadOnlyList<Share> Of(SqliteConnection connection, TenantId tenant) =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM access_shares WHERE tenant = @Value ORDER BY created DESC, id", new { tenant.Value }).Select(row => row.Share)];

    /// <summary>Null when none with this hash leads anywhere now.</summary>
    public static Share? Find(SqliteConnection connection, string hash, DateTimeOffset now) => connection.QueryFirstOrDefault<Row>(
        $"SELECT {Columns} FROM access_shares WHERE hash = @hash AND revoked IS NULL AND expires > @now", new { hash, now = now.ToUnixTimeMilliseconds() })?.Share;

    public static int Use(SqliteConnection connection, string id, DateTimeOffset at) =>
        connection.Execute("UPDATE access_shares SET used = @at WHERE id = @id", new { id, at = at.ToUnixTimeMilliseconds() });

    /// <summary>The time of the first revocation stays.</summary>
    public static int Revoke(SqliteConnection connection, TenantId tenant, string id, DateTimeOffset at) => connection.Execute(
        "UPDATE access_shares SET revoked = COALESCE(revoked, @at) WHERE tenant = @Value AND id = @id", new { tenant.Value, id, at = at.ToUnixTimeMilliseconds() });

    sealed record Row(string Id, string Tenant, string Map, string Filter, string Language, string Name, long Created, long Expires, long? Revoked, long? Used)
    {
        public Share Share => new(Id, new TenantId(Tenant), new(Map, Filter, Language), Name, Time(Created), Time(Expires), Revoked is { } at ? Time(at) : null, Used is { } last ? Time(last) : null);

        static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
    }
}

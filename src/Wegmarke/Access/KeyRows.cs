using Dapper;
using Microsoft.Data.Sqlite;
using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Keys as the host's database holds them.</summary>
static class KeyRows
{
    public const string Create = """
        CREATE TABLE IF NOT EXISTS access_keys(
            id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, tenant TEXT NOT NULL, source TEXT NOT NULL,
            rights INTEGER NOT NULL, name TEXT NOT NULL, created INTEGER NOT NULL, revoked INTEGER)
        """;

    const string Columns = "id, hash, kind, tenant, source, rights, name, created, revoked";

    public static void Add(SqliteConnection connection, Key key, string hash) => connection.Execute(
        $"INSERT INTO access_keys({Columns}) VALUES(@Id, @hash, @Kind, @Tenant, @Source, @Rights, @Name, @Created, NULL)",
        new { key.Id, hash, Kind = (long)key.Kind, Tenant = key.Tenant.Value, key.Source, Rights = (long)key.Rights, key.Name, Created = key.Created.ToUnixTimeMilliseconds() });

    public static IReadOnlyList<Key> Of(SqliteConnection connection, TenantId tenant) =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM access_keys WHERE tenant = @Value ORDER BY created, id", new { tenant.Value }).Select(row => row.Key)];

    /// <summary>Those that open something, by the hash of their text.</summary>
    public static IEnumerable<KeyValuePair<string, Key>> Live(SqliteConnection connection) =>
        connection.Query<Row>($"SELECT {Columns} FROM access_keys WHERE revoked IS NULL").Select(row => KeyValuePair.Create(row.Hash, row.Key));

    /// <returns>False when the tenant has no such key. The time of the first revocation stays.</returns>
    public static bool Revoke(SqliteConnection connection, TenantId tenant, string id, DateTimeOffset at) => connection.Execute(
        "UPDATE access_keys SET revoked = COALESCE(revoked, @at) WHERE tenant = @Value AND id = @id",
        new { tenant.Value, id, at = at.ToUnixTimeMilliseconds() }) == 1;

    sealed record Row(string Id, string Hash, long Kind, string Tenant, string Source, long Rights, string Name, long Created, long? Revoked)
    {
        public Key Key => new(
            Id, (KeyKind)Kind, new TenantId(Tenant), Source, (Right)Rights, Name, DateTimeOffset.FromUnixTimeMilliseconds(Created),
            Revoked is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null);
    }
}

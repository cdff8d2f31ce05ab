using Dapper;
using Microsoft.Data.Sqlite;
using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Users, what they are to which tenant, and the links that lead in once, as the host's database holds them.</summary>
static class UserRows
{
    /// <summary>In place of a tenant; no tenant can be called so.</summary>
    const string Everywhere = "*";

    public const string Create = """
        CREATE TABLE IF NOT EXISTS access_users(
            id TEXT PRIMARY KEY, name TEXT NOT NULL, normalized TEXT NOT NULL UNIQUE, password TEXT, stamp TEXT NOT NULL,
            tries INTEGER NOT NULL, shut_until INTEGER, second_factor INTEGER NOT NULL, authenticator TEXT, recovery TEXT NOT NULL,
            locked INTEGER NOT NULL, version INTEGER NOT NULL, created INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS access_members(user TEXT NOT NULL, tenant TEXT NOT NULL, role INTEGER NOT NULL, PRIMARY KEY(user, tenant));
        CREATE TABLE IF NOT EXISTS access_invitations(hash TEXT PRIMARY KEY, user TEXT NOT NULL, expires INTEGER NOT NULL)
        """;

    public static IReadOnlyList<User> All(SqliteConnection connection)
    {
        var members = connection.Query<Member>("SELECT user, tenant, role FROM access_members ORDER BY tenant").ToLookup(member => member.User, member => member.Membership);
        return [.. connection.Query<Row>("SELECT id, name, password IS NOT NULL AS joined, second_factor AS secondFactor, locked FROM access_users ORDER BY normalized").Select(row => row.User([.. members[row.Id]]))];
    }

    /// <returns>False when there is one of this name.</returns>
    public static bool Add(SqliteConnection connection, User user, string stamp, DateTimeOffset created) => connection.Execute(
        """
        INSERT INTO access_users(id, name, normalized, stamp, tries, second_factor, recovery, locked, version, created)
        VALUES(@Id, @Name, @normalized, @stamp, 0, 0, '', 0, 1, @created) ON CONFLICT DO NOTHING
        """,
        new { user.Id, user.Name, normalized = Normalized(user.Name), stamp, created = created.ToUnixTimeMilliseconds() }) == 1;

    public static void SetRole(SqliteConnection connection, string user, TenantId? tenant, Role? role) => connection.Execute(
        role is null
            ? "DELETE FROM access_members WHERE user = @user AND tenant = @tenant"
            : "INSERT INTO access_members(user, tenant, role) VALUES(@user, @tenant, @role) ON CONFLICT DO UPDATE SET role = excluded.role",
        new { user, tenant = tenant?.Value ?? Everywhere, role = (long)(role ?? 0) });

    /// <summary>A new stamp ends the sessions there are.</summary>
    public static void Lock(SqliteConnection connection, string user, bool isLocked, string stamp) => connection.Execute(
        "UPDATE access_users SET locked = @isLocked, stamp = @stamp, tries = 0, shut_until = NULL, version = version + 1 WHERE id = @user", new { user, isLocked, stamp });

    public static void TakeSecondFactor(SqliteConnection connection, string user, string stamp) => connection.Execute(
        "UPDATE access_users SET second_factor = 0, authenticator = NULL, recovery = '', stamp = @stamp, version = version + 1 WHERE id = @user", new { user, stamp });

    /// <summary>One link per user: a new one makes the older ones lead nowhere.</summary>
    public static void Invite(SqliteConnection connection, string user, string hash, DateTimeOffset expires)
    {
        connection.Execute("DELETE FROM access_invitations WHERE user = @user", new { user });
        connection.Execute("INSERT INTO access_invitations(hash, user, expires) VALUES(@hash, @user, @expires)", new { hash, user, expires = expires.ToUnixTimeMilliseconds() });
    }

    /// <summary>Whom a link leads in; null when it leads nowhere.</summary>
    public static string? Invited(SqliteConnection connection, string hash, DateTimeOffset now) => connection.QuerySingleOrDefault<string>(
        "SELECT user FROM access_invitations WHERE hash = @hash AND expires > @now", new { hash, now = now.ToUnixTimeMilliseconds() });

    /// <returns>False when somebody else was faster.</returns>
    public static bool Use(SqliteConnection connection, string hash) => connection.Execute("DELETE FROM access_invitations WHERE hash = @hash", new { hash }) == 1;

    public static string Normalized(string name) => name.ToUpperInvariant();

    /// <summary>With setters: of a calculated column the database does not say beforehand what it is, which a constructor would need.</summary>
    sealed record Row
    {
        public string Id { get; init; } = "";

        public string Name { get; init; } = "";

        public long Joined { get; init; }

        public long SecondFactor { get; init; }

        public long Locked { get; init; }

        public User User(IReadOnlyList<Membership> memberships) => new(Id, Name, Joined != 0, SecondFactor != 0, Locked != 0, memberships);
    }

    sealed record Member(string User, string Tenant, long Role)
    {
        public Membership Membership => new(Tenant == Everywhere ? null : new TenantId(Tenant), (Role)Role);
    }
}

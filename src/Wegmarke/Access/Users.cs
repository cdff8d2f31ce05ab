using System.Net.Mail;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Wegmarke.Storage;

namespace Wegmarke.Access;

/// <summary>Lets persons in, says what they are, and shuts them out. Running servers honour it within <see cref="AccessFeature.LongestMemory"/>.</summary>
public sealed class Users(HostFolder folder, TimeProvider clock)
{
    const int MostNameLetters = 254;

    static readonly TimeSpan s_linkLasts = TimeSpan.FromDays(7);

    readonly HostDatabase _host = new(folder);
    readonly AccessAudit _audit = new(folder, clock);

    /// <summary>By name.</summary>
    public IReadOnlyList<User> All => _host.Ask(UserRows.All);

    /// <summary>Null when there is no such user. Upper and lower case are the same.</summary>
    public User? Find(string name) => All.FirstOrDefault(user => UserRows.Normalized(user.Name) == UserRows.Normalized(name.Trim()));

    /// <summary>A new user, or an old one who becomes something to one more tenant.</summary>
    /// <param name="name">The e-mail address to sign in with.</param>
    /// <param name="membership">What the user is to which tenant.</param>
    /// <returns>The link by which a new user sets a password; null for an old one.</returns>
    /// <exception cref="ArgumentException">The name is no e-mail address.</exception>
    public NewLink? Add(string name, Membership membership)
    {
        var user = new User(NewId(), Check(name), HasJoined: false, HasSecondFactor: false, IsLocked: false, [membership]);
        return Change(connection =>
        {
            var isNew = UserRows.Add(connection, user, NewId(), clock.GetUtcNow());
            var stored = UserRows.All(connection).First(known => UserRows.Normalized(known.Name) == UserRows.Normalized(user.Name));
            UserRows.SetRole(connection, stored.Id, membership.Tenant, membership.Role);
            _audit.Note(AuditAct.User, stored.Id, [membership], RoleFact(membership.Tenant, membership.Role));
            return isNew ? Invite(connection, stored.Id, s_linkLasts) : null;
        });
    }

    /// <param name="name">Of the user.</param>
    /// <param name="tenant">Null = every tenant.</param>
    /// <param name="role">Null = none any more.</param>
    /// <exception cref="UserException">There is no such user, or nobody could let anybody in any more.</exception>
    public void SetRole(string name, TenantId? tenant, Role? role) => Change(name, (connection, user) =>
    {
        UserRows.SetRole(connection, user.Id, tenant, role);
        _audit.Note(AuditAct.Role, user.Id, [new(tenant, Role.Viewer)], RoleFact(tenant, role)); // whichever role: the tenant says where it is noted
    });

    static Dictionary<string, string> RoleFact(TenantId? tenant, Role? role) =>
        new() { ["role"] = role is { } given ? RoleNames.Text(given) : "none", ["where"] = tenant is null ? "everywhere" : "here" };

    /// <summary>Shuts out, and ends the sessions there are.</summary>
    /// <exception cref="UserException">There is no such user, or nobody could let anybody in any more.</exception>
    public void Lock(string name) => Change(name, (connection, user) =>
    {
        UserRows.Lock(connection, user.Id, isLocked: true, NewId());
        _audit.Note(AuditAct.Lock, user.Id, user.Memberships, []);
    });

    /// <summary>Also after too many wrong passwords.</summary>
    /// <exception cref="UserException">There is no such user.</exception>
    public void Unlock(string name) => Change(name, (connection, user) =>
    {
        UserRows.Lock(connection, user.Id, isLocked: false, NewId());
        _audit.Note(AuditAct.Unlock, user.Id, user.Memberships, []);
    });

    /// <summary>For who lost the authenticator and the recovery codes.</summary>
    /// <exception cref="UserException">There is no such user.</exception>
    public void TakeSecondFactor(string name) => Change(name, (connection, user) =>
    {
        UserRows.TakeSecondFactor(connection, user.Id, NewId());
        _audit.Note(AuditAct.SecondFactor, user.Id, user.Memberships, []);
    });

    /// <summary>A new link to set a password by.</summary>
    /// <exception cref="UserException">There is no such user.</exception>
    public NewLink Link(string name) => Change(connection =>
    {
        var user = Known(connection, name);
        _audit.Note(AuditAct.Link, user.Id, user.Memberships, []);
        return Invite(connection, user.Id, s_linkLasts);
    });

    void Change(string name, Action<SqliteConnection, User> change) => Change(connection =>
    {
        var hadAdministrator = HasAdministrator(connection);
        change(connection, Known(connection, name));
        return hadAdministrator && !HasAdministrator(connection)
            ? throw new UserException($"'{name}' is the last administrator of all tenants; nobody could let anybody in any more. Make somebody else one first.")
            : true;
    });

    T Change<T>(Func<SqliteConnection, T> change) => _host.Ask(connection =>
    {
        using var transaction = connection.BeginTransaction();
        var result = change(connection);
        transaction.Commit();
        return result;
    });

    NewLink Invite(SqliteConnection connection, string user, TimeSpan lasts)
    {
        var (text, expires) = (KeyText.New(KeyKind.Link), clock.GetUtcNow() + lasts);
        UserRows.Invite(connection, user, KeyText.Hash(text), expires);
        return new($"/join/{text}", expires);
    }

    static bool HasAdministrator(SqliteConnection connection) =>
        UserRows.All(connection).Any(user => !user.IsLocked && user.Memberships.Contains(new(Tenant: null, Role.Administrator)));

    static User Known(SqliteConnection connection, string name) =>
        UserRows.All(connection).FirstOrDefault(user => UserRows.Normalized(user.Name) == UserRows.Normalized(name.Trim()))
        ?? throw new UserException($"There is no user '{name}'. Those there are: 'wegmarke users list'.");

    /// <exception cref="ArgumentException">The name is no e-mail address.</exception>
    internal static string Check(string name) => name.Trim() is { Length: <= MostNameLetters } trimmed && MailAddress.TryCreate(trimmed, out var address) && address.Address == trimmed && !trimmed.Any(char.IsControl)
        ? trimmed : throw new ArgumentException($"'{name}' is no e-mail address, which people sign in with. Use for example ada@example.org.");

    static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}

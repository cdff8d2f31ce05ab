namespace Wegmarke.Access;

/// <summary>Links that lead in once.</summary>
public sealed class Invitations(HostFolder folder, TimeProvider clock)
{
    /// <summary>Whoever sees the first link may everything; so it is short-lived and made anew at the next start.</summary>
    static readonly TimeSpan s_firstLasts = TimeSpan.FromHours(24);

    /// <summary>In place of the user whom the first administrator's link will make.</summary>
    const string First = "";

    readonly HostDatabase _host = new(folder);
    readonly Users _users = new(folder, clock);

    /// <summary>For whoever set the server up. Null when somebody has joined already.</summary>
    public NewLink? FirstAdministrator()
    {
        if (HasAnybodyJoined)
            return null;
        var (text, expires) = (KeyText.New(KeyKind.Link), clock.GetUtcNow() + s_firstLasts);
        _host.Ask(connection =>
        {
            UserRows.Invite(connection, First, KeyText.Hash(text), expires);
            return true;
        });
        return new($"/join/{text}", expires);
    }

    /// <summary>The user's id; empty for the first administrator; null when the link leads nowhere.</summary>
    internal string? Find(string link) =>
        KeyText.IsOf(KeyKind.Link, link) && _host.Ask(connection => UserRows.Invited(connection, KeyText.Hash(link), clock.GetUtcNow())) is { } user && (user.Length > 0 || !HasAnybodyJoined)
            ? user : null;

    /// <summary>The user whom it leads in; null when it leads nowhere, or somebody else was faster.</summary>
    /// <exception cref="ArgumentException">The first administrator's name is no e-mail address; the link stays good.</exception>
    internal User? Use(string link, string name)
    {
        if (Find(link) is not { } id)
            return null;
        if (id.Length == 0)
            Users.Check(name);
        if (!_host.Ask(connection => UserRows.Use(connection, KeyText.Hash(link))))
            return null;
        if (id.Length > 0)
            return _users.All.FirstOrDefault(user => user.Id == id);
        _users.Add(name, new Membership(Tenant: null, Role.Administrator));
        return _users.Find(name);
    }

    bool HasAnybodyJoined => _users.All.Any(user => user.HasJoined);
}

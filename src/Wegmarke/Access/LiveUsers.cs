using System.Collections.Frozen;

namespace Wegmarke.Access;

/// <summary>Who may come in now. Any thread.</summary>
public sealed class LiveUsers
{
    readonly Remembered<FrozenDictionary<string, User>> _users;

    public LiveUsers(HostFolder folder, TimeProvider clock)
    {
        var host = new HostDatabase(folder);
        _users = new(clock, () => host.Ask(UserRows.All).ToFrozenDictionary(user => user.Id, StringComparer.Ordinal));
    }

    /// <summary>From the first who set a password on, nobody is let in for sitting at the machine.</summary>
    public bool HasAnybodyJoined => _users.Current.Values.Any(user => user.HasJoined);

    /// <summary>Null when there is no such user, or the user was shut out.</summary>
    public User? Find(string id) => _users.Current.TryGetValue(id, out var user) && !user.IsLocked ? user : null;

    /// <summary>After a change by this process, so that it holds at once.</summary>
    public void Forget() => _users.Forget();
}

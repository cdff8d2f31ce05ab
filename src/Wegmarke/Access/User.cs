namespace Wegmarke.Access;

/// <summary>A person who may come in.</summary>
/// <param name="Name">The e-mail address the person signs in with.</param>
/// <param name="HasJoined">Has set a password; until then only the one-time link leads in.</param>
/// <param name="IsLocked">Somebody who may do so shut the person out.</param>
public sealed record User(string Id, string Name, bool HasJoined, bool HasSecondFactor, bool IsLocked, IReadOnlyList<Membership> Memberships);

using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>One profile as people look at it: what names it, how that was linked, what was refused, and the accounts around it.</summary>
/// <param name="Refused">At most <see cref="MaxRefused"/>; <paramref name="RefusedCount"/> counts all.</param>
/// <param name="Accounts">Of a person: the accounts it belongs to. Of an account: empty.</param>
/// <param name="Members">Of an account: the persons that belong to it, at most <see cref="MaxMembers"/> by node.</param>
public sealed record ProfileView(
    ProfileId Id,
    IdentifierScope Scope,
    IReadOnlyList<ProfileIdentifier> Identifiers,
    IReadOnlyList<ProfileLink> Links,
    IReadOnlyList<ProfileRefusal> Refused,
    int RefusedCount,
    IReadOnlyList<ProfileMembership> Accounts,
    IReadOnlyList<ProfileMembership> Members)
{
    public const int MaxRefused = 100, MaxMembers = 100;

    /// <summary>What sources say of the customer, by name; of one name the newest first.</summary>
    public IReadOnlyList<Trait> Traits { get; init; } = [];

    /// <summary>What came along with messages about the customer, see <see cref="Trait.IsContext"/>; in the same order.</summary>
    public IReadOnlyList<Trait> Context { get; init; } = [];
}
